import { templateKey } from '../../../core/template/template';
import { templateOf } from '../../../core/template/template.fixture';
import { createTemplateSearch } from './create-template-search';

const TEMPLATES = [
  templateOf({ name: 'order_update', title: 'Order update', body: 'News about your order {{1}}.' }),
  templateOf({
    name: 'gruesse',
    language: 'de',
    title: 'Grüße zum Fest',
    category: 'MARKETING',
    body: 'Schöne Feiertage wünscht das Café.',
  }),
  templateOf({
    name: 'delay',
    title: 'Sorry',
    useCase: 'Parcel is late',
    body: 'It takes longer, as an order may.',
  }),
  templateOf({
    name: 'sale_2026',
    title: 'Spring',
    header: { kind: 'text', text: 'Big discount' },
    body: null,
  }),
];

function search(query: string): string[] {
  const made = createTemplateSearch(TEMPLATES, (category) =>
    category === 'MARKETING' ? 'Werbung' : category,
  );
  while (made.takeMore());
  const scores = made.scores(query);
  return TEMPLATES.filter((template) => scores.has(templateKey(template)))
    .sort((a, b) => (scores.get(templateKey(b)) ?? 0) - (scores.get(templateKey(a)) ?? 0))
    .map(({ name }) => name);
}

test.each([
  ['the title, before the text of another', 'order', ['order_update', 'delay']],
  ['a beginning', 'upd', ['order_update']],
  ['a typo', 'oredr update', ['order_update']],
  ['a missing letter', 'updte', ['order_update']],
  ['the inside of a compound', 'count', ['sale_2026']],
  ['no accents', 'grusse', ['gruesse']],
  ['accents that nobody wrote', 'Spríng', ['sale_2026']],
  ['the name, part by part', 'sale 2026', ['sale_2026']],
  ['the use case', 'parcel', ['delay']],
  ['the category in the agent’s words', 'werbung', ['gruesse']],
  ['the header', 'discount', ['sale_2026']],
  ['two words, in any order', 'late parcel', ['delay']],
  ['one of two words only', 'order nonsense', []],
  ['nothing that is there', 'zzzz', []],
  ['signs alone', '…!?', []],
  ['a word of three letters is taken as it is', 'ord', ['order_update', 'delay']],
  ['no typo in three letters', 'prx', []],
])('finds by %s', (_what, query, names) => {
  expect(search(query)).toEqual(names);
});

test('takes its list in step by step', () => {
  const many = Array.from({ length: 60 }, (_, i) => templateOf({ name: `t${i}`, title: `T${i}` }));
  const made = createTemplateSearch(many, String);
  expect(made.takeMore()).toBe(true);
  expect(made.scores('t59').size).toBe(0);
  expect(made.takeMore()).toBe(true);
  expect(made.takeMore()).toBe(false);
  expect(made.scores('t59').has('t59 en_us')).toBe(true);
});

test('a list of none is taken in', () => {
  const made = createTemplateSearch([], String);
  expect(made.takeMore()).toBe(false);
  expect(made.scores('a').size).toBe(0);
});
