import { templateOf } from '../template/template.fixture';
import { searchTemplates } from './search-templates';

const templates = [
  templateOf({ title: 'Café fermé', name: 'closed_1', body: 'Nous sommes désolés.' }),
  templateOf({ title: 'Opaque', name: 'opaque', body: null }),
];

test.each([
  ['in the title', 'cafe', ['closed_1']],
  ['in the name', 'Closed_', ['closed_1']],
  ['in the body', 'desoles', ['closed_1']],
  ['in all', 'desoles cafe closed', ['closed_1']],
  ['nowhere', 'null', []],
  ['nothing asked', ' ', ['closed_1', 'opaque']],
])('%s', (_name, query, names) => {
  expect(searchTemplates(templates, query).map(({ name }) => name)).toEqual(names);
});
