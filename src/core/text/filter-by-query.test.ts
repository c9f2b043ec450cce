import { foldText } from './compare-text';
import { filterByQuery } from './filter-by-query';

const items = [
  { title: 'Versand verzögert', text: 'Ihr Paket kommt später.' },
  { title: 'Rückgabe', text: null },
  { title: 'Versand', text: 'Ihr Paket ist da.' },
];
const found = (query: string) =>
  filterByQuery(items, query, ({ title, text }) => foldText(`${title}\n${text ?? ''}`)).map(
    ({ title }) => title,
  );

test.each([
  ['nothing asked', '', ['Versand verzögert', 'Rückgabe', 'Versand']],
  ['white space', ' \t\n', ['Versand verzögert', 'Rückgabe', 'Versand']],
  ['one word, any case', 'VERSAND', ['Versand verzögert', 'Versand']],
  ['without the accent', 'verzogert', ['Versand verzögert']],
  ['part of a word', 'gabe', ['Rückgabe']],
  ['words of different texts, any order', '  da   versand ', ['Versand']],
  ['one word missing', 'versand gestern', []],
  ['not across two texts', 'verzögertIhr', []],
  ['characters that a pattern would mean otherwise', '.*', []],
])('%s', (_name, query, titles) => {
  expect(found(query)).toEqual(titles);
});
