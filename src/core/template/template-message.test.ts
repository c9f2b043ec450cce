import { parametersOf, templateOf } from './template.fixture';
import { templateMessage } from './template-message';
import { parameterOf, type TemplateParameter } from './template-parameter';

const header = (kind: TemplateParameter['kind'], name = '') =>
  parameterOf({ part: 'header', kind, name });
const button = (kind: TemplateParameter['kind'], at: number) =>
  parameterOf({ part: 'button', kind, name: '', button: at });

const messageOf = (
  parameters: readonly TemplateParameter[],
  values: readonly string[],
  parameterFormat: 'positional' | 'named' = 'positional',
) => templateMessage(templateOf({ parameters, parameterFormat }), values);

test('a template without values is its name and language', () => {
  expect(messageOf([], [])).toEqual({
    name: 'order_shipped',
    language: { policy: 'deterministic', code: 'en_US' },
    components: [],
  });
});

test('header, body and buttons, in that order', () => {
  const parameters = [
    header('text', '1'),
    ...parametersOf(2),
    button('url-suffix', 0),
    button('copy-code', 2),
    button('payload', 3),
  ];
  expect(
    messageOf(parameters, ['A1', ' Ada ', '42', 'track/1', 'SAVE20', 'YES']).components,
  ).toEqual([
    { type: 'header', parameters: [{ type: 'text', text: 'A1' }] },
    {
      type: 'body',
      parameters: [
        { type: 'text', text: 'Ada' },
        { type: 'text', text: '42' },
      ],
    },
    {
      type: 'button',
      sub_type: 'url',
      index: 0,
      parameters: [{ type: 'text', text: 'track/1' }],
    },
    {
      type: 'button',
      sub_type: 'copy_code',
      index: 2,
      parameters: [{ type: 'coupon_code', coupon_code: 'SAVE20' }],
    },
    {
      type: 'button',
      sub_type: 'quick_reply',
      index: 3,
      parameters: [{ type: 'payload', payload: 'YES' }],
    },
  ]);
});

test('named variables carry their names', () => {
  const parameters = [header('text', 'order'), ...parametersOf(1, { name: 'first_name' })];
  expect(messageOf(parameters, ['A1', 'Ada'], 'named').components).toEqual([
    { type: 'header', parameters: [{ type: 'text', parameter_name: 'order', text: 'A1' }] },
    { type: 'body', parameters: [{ type: 'text', parameter_name: 'first_name', text: 'Ada' }] },
  ]);
});

test.each([
  ['image', 'https://a.example/i.png', { image: { link: 'https://a.example/i.png' } }],
  ['video', 'https://a.example/v.mp4', { video: { link: 'https://a.example/v.mp4' } }],
  [
    'document',
    'https://a.example/My%20bill.pdf?x=1',
    { document: { link: 'https://a.example/My%20bill.pdf?x=1', filename: 'My bill.pdf' } },
  ],
  [
    'document',
    'https://a.example/100%.pdf',
    { document: { link: 'https://a.example/100%.pdf', filename: '100%.pdf' } },
  ],
  ['document', 'https://a.example/d/42', { document: { link: 'https://a.example/d/42' } }],
  ['document', 'https://a.example', { document: { link: 'https://a.example' } }],
  ['document', 'https://a.com', { document: { link: 'https://a.com' } }],
] as const)('the %s %s', (kind, address, content) => {
  expect(messageOf([header(kind)], [address]).components).toEqual([
    { type: 'header', parameters: [{ type: kind, ...content }] },
  ]);
});

test.each([
  ['', {}],
  ['Bill.pdf', { filename: 'Bill.pdf' }],
])('a document whose address names none, called “%s”', (name, named) => {
  const link = 'https://a.example/download?id=7';
  const parameters = [header('document'), header('file-name', 'filename')];
  expect(messageOf(parameters, [link, name]).components).toEqual([
    { type: 'header', parameters: [{ type: 'document', document: { link, ...named } }] },
  ]);
});

test.each([
  ['Peña', '', { text: 'Pe%C3%B1a' }],
  ['9|DL', '', { text: '9%7CDL' }],
  ['BB-99', 'order_id', { text: 'BB-99', parameter_name: 'order_id' }],
])('the end of an address, %s, of the variable “%s”', (value, name, expected) => {
  const suffix = parameterOf({ part: 'button', kind: 'url-suffix', name, button: 1 });
  expect(messageOf([suffix], [value]).components).toEqual([
    { type: 'button', sub_type: 'url', index: 1, parameters: [{ type: 'text', ...expected }] },
  ]);
});

test('a one-time code is asked once and stands in body and button', () => {
  const template = templateOf({
    buttons: [{ kind: 'one-time-code', text: 'Copy code' }],
    parameters: [parameterOf({ part: 'body', kind: 'one-time-code', name: '1' })],
  });
  expect(templateMessage(template, ['123456']).components).toEqual([
    { type: 'body', parameters: [{ type: 'text', text: '123456' }] },
    { type: 'button', sub_type: 'url', index: 0, parameters: [{ type: 'text', text: '123456' }] },
  ]);
});

test('a reply button’s payload that is left empty is left out', () => {
  expect(messageOf([button('payload', 0)], [' ']).components).toEqual([]);
  expect(messageOf([button('payload', 0)], []).components).toEqual([]);
});
