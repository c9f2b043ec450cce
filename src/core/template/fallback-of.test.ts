import { fallbackOf } from './fallback-of';
import { parametersOf, templateOf } from './template.fixture';

const template = templateOf({
  body: 'Hi {{1}},\n\norder {{2}} is on its way.',
  fallback: 'News of\nyour order',
  parameters: parametersOf(2),
});

test('the filled body, on one line', () => {
  expect(fallbackOf(template, ['Ada', '42'])).toBe('Hi Ada, order 42 is on its way.');
});

test.each([
  ['is not known', null],
  ['is blank', ' \n'],
  ['would break the shorthand', 'Hi {{1}}, [[see here]] {{2}}'],
  ['ends in a bracket', 'Hi {{1}} {{2}} [Acme]'],
])("the macro's own where the body %s", (_name, body) => {
  expect(fallbackOf({ ...template, body }, ['Ada', '42'])).toBe('News of your order');
});

test.each([
  ['there is none', null],
  ['it is blank', ' '],
  ['it would break the shorthand', 'News [Acme]'],
  ['a position would stay in it', 'Hi {{1}}'],
  ['a Zendesk placeholder would stay in it', 'Hi {{ticket.requester.name}}'],
  ['Liquid would stay in it', '{% if ticket.id %}Hi'],
])('the title where of the own fallback %s', (_name, fallback) => {
  expect(fallbackOf({ ...template, body: null, fallback }, ['Ada', '42'])).toBe('Order shipped');
});

test.each([
  ['Order update [EN]', 'Order update EN'],
  ['[EN] ', 'EN'],
  ['Order [EN] update', 'Order [EN] update'],
  ['Order &((x))&', 'Order x'],
  ['[[]]', 'order_shipped'],
  [' ', 'order_shipped'],
])('of the title %j what can be written, else the name', (title, expected) => {
  const bare = templateOf({ title, body: null });
  expect(fallbackOf(bare, [])).toBe(expected);
});
