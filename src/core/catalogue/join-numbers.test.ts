import { templateOf } from '../template/template.fixture';
import { joinNumbers } from './join-numbers';

const ofNumber = (number: string, ...changes: Parameters<typeof templateOf>[0][]) => ({
  number,
  templates: changes.map((change) => templateOf({ numbers: [number], ...change })),
});
const shown = (lists: Parameters<typeof joinNumbers>[0]) =>
  joinNumbers(lists).map(({ name, language, body, numbers }) => ({
    name,
    language,
    body,
    numbers,
  }));

const SHIPPED = { name: 'order_shipped', language: 'en_US', body: 'Your order is on its way.' };

test('numbers of one account: each template once, with all of them', () => {
  const other = { name: 'hello', body: 'Hi' };
  expect(shown([ofNumber('n1', {}, other), ofNumber('n2', {})])).toEqual([
    { ...SHIPPED, numbers: ['n1', 'n2'] },
    { ...SHIPPED, ...other, numbers: ['n1'] },
  ]);
});

test('another language is another template', () => {
  const lists = [ofNumber('n1', { language: 'de' }), ofNumber('n2', { language: 'fr' })];
  expect(shown(lists).map(({ language, numbers }) => [language, numbers])).toEqual([
    ['de', ['n1']],
    ['fr', ['n2']],
  ]);
});

test.each([
  ['text', { body: 'Something else.' }],
  ['status', { status: 'PAUSED' }],
  ['footer', { footer: 'Demo shop' }],
])('another %s under the same name: the first account’s counts', (_what, change) => {
  expect(shown([ofNumber('n1', {}), ofNumber('n2', change), ofNumber('n3', {})])).toEqual([
    { ...SHIPPED, numbers: ['n1', 'n3'] },
  ]);
});

test('nothing', () => {
  expect(joinNumbers([])).toEqual([]);
});
