import type { Template } from '../core/template/template';
import { parameterKey } from '../core/template/template-parameter';
import { readMessageTemplate } from './read-message-template';
import { MEDIA_TEMPLATE, NAMED_TEMPLATE, WHOLE_TEMPLATE } from './spec/message-template.fixture';

function read(item: unknown): Template {
  const template = readMessageTemplate(item, 'n1');
  if (template === null) throw new Error('no template');
  return template;
}

/** Each parameter's key, kind and example. */
const parametersOf = (item: unknown) =>
  read(item).parameters.map((it) => [parameterKey(it), it.kind, it.example]);

test('all parts, and what a message brings along', () => {
  const { parameters, ...rest } = read(WHOLE_TEMPLATE);
  expect(rest).toEqual({
    name: 'order_update',
    language: 'en_US',
    namespace: null,
    status: 'APPROVED',
    rejectedReason: null,
    title: 'order_update',
    category: 'UTILITY',
    header: { kind: 'text', text: 'Order {{1}}' },
    body: 'Hi {{2}}, order {{1}} is on its way.',
    footer: 'Acme',
    buttons: [
      { kind: 'quick-reply', text: 'Stop' },
      { kind: 'url', text: 'Track', url: 'https://shop.example/track/{{1}}' },
      { kind: 'url', text: 'Shop', url: 'https://shop.example' },
      { kind: 'phone', text: 'Call', phoneNumber: '+15550100' },
      { kind: 'copy-code', text: 'Copy offer code' },
    ],
    parameterFormat: 'positional',
    unsupported: [],
    fallback: null,
    useCase: '',
    numbers: ['n1'],
    origins: ['sunshine'],
  });
  expect(parametersOf(WHOLE_TEMPLATE)).toEqual([
    ['header.1', 'text', 'A1'],
    ['body.1', 'text', 'A1'],
    ['body.2', 'text', 'Ana'],
    ['button.0', 'payload', ''],
    ['button.1', 'url-suffix', 'A1'],
    ['button.4', 'copy-code', 'SAVE20'],
  ]);
  expect(parameters.every(({ label, source, preset }) => !label && !source && !preset)).toBe(true);
});

test('variables with names', () => {
  expect(read(NAMED_TEMPLATE)).toMatchObject({ parameterFormat: 'named', status: 'PENDING' });
  const expected = [
    ['header.order_id', 'text', 'A1'],
    ['body.first_name', 'text', 'Ana'],
    ['body.day', 'text', 'Freitag'],
  ];
  expect(parametersOf(NAMED_TEMPLATE)).toEqual(expected);
  // Zendesk's own tools do not name the format.
  const { parameter_format: _, ...unsaid } = NAMED_TEMPLATE;
  expect(parametersOf(unsaid)).toEqual(expected);
  expect(read(unsaid).parameterFormat).toBe('named');
});

test.each(['IMAGE', 'VIDEO', 'DOCUMENT'])('a header of a file: %s', (format) => {
  const [header, body] = MEDIA_TEMPLATE.components;
  const template = { ...MEDIA_TEMPLATE, components: [{ ...header, format }, body] };
  const kind = format.toLowerCase();
  expect(read(template)).toMatchObject({
    header: { kind },
    unsupported: [],
    rejectedReason: 'INVALID_FORMAT',
  });
  expect(parametersOf(template)).toEqual([['header', kind, 'https://scontent.example/bill.pdf']]);
});

const BODY = { type: 'BODY', text: 'Hi' };
const withParts = (...components: unknown[]) => ({ name: 'a', language: 'de', components });
const withButton = (button: unknown) => withParts(BODY, { type: 'BUTTONS', buttons: [button] });

test.each<[string, unknown, readonly string[]]>([
  ['a place', withParts({ type: 'HEADER', format: 'LOCATION' }, BODY), ['LOCATION']],
  ['a header without its text', withParts({ type: 'HEADER' }, BODY), ['HEADER']],
  [
    'a header with a variable of an odd form',
    withParts({ type: 'HEADER', text: '{{ 1 }}' }, BODY),
    ['HEADER'],
  ],
  ['cards', withParts(BODY, { type: 'CAROUSEL', cards: [] }), ['CAROUSEL']],
  ['a part nobody knows', withParts(BODY, { type: 'hologram' }), ['HOLOGRAM']],
  ['a part without a type', withParts(BODY, {}), ['?']],
  ['a part that is no object', withParts(BODY, 'x', 'y'), ['?']],
  ['no body', withParts(), ['BODY']],
  ['no components', { name: 'a', language: 'de' }, ['BODY']],
  ['components that are no list', { name: 'a', language: 'de', components: 'x' }, ['BODY']],
  ['a body without its text', withParts({ type: 'BODY', text: 7 }), ['BODY']],
  ['a variable of an odd form', withParts({ type: 'BODY', text: '{{ 1 }}' }), ['BODY']],
  ['a form', withButton({ type: 'FLOW', text: 'Open' }), ['FLOW']],
  ['a code by itself', withButton({ type: 'OTP', text: 'Copy' }), ['OTP']],
  ['a button nobody knows', withButton({ type: 'TELEPATHY' }), ['TELEPATHY']],
  ['a button without its address', withButton({ type: 'URL', text: 'Go' }), ['URL']],
  ['a button that is no object', withButton(null), ['?']],
  ['buttons that are no list', withParts(BODY, { type: 'BUTTONS', buttons: 7 }), []],
  [
    'the same twice',
    withParts(BODY, { type: 'BUTTONS', buttons: [{ type: 'FLOW' }, { type: 'FLOW' }] }),
    ['FLOW'],
  ],
])('%s is kept, and named as what cannot be sent', (_what, item, unsupported) => {
  expect(read(item).unsupported).toEqual(unsupported);
});

test('what cannot be sent is shown', () => {
  expect(read(withButton({ type: 'FLOW', text: 'Open' })).buttons).toEqual([
    { kind: 'other', type: 'FLOW', text: 'Open' },
  ]);
  expect(read(withParts({ type: 'BODY', text: 'Hi {{ 1 }}' })).body).toBe('Hi {{ 1 }}');
});

test.each<[string, object, Partial<Template>]>([
  ['a status nobody knows', { status: 'on_holiday' }, { status: 'ON_HOLIDAY' }],
  ['no status', { status: null }, { status: 'UNKNOWN' }],
  ['no reason', { rejected_reason: 'NONE' }, { rejectedReason: null }],
  ['no category', { category: '' }, { category: null }],
  ['a category as a number', { category: 5 }, { category: null }],
])('%s', (_what, change, expected) => {
  expect(read({ ...withParts(BODY), ...change })).toMatchObject(expected);
});

test.each<[string, object, string]>([
  ['a phone number as Zendesk’s tools write it', { phoneNumber: '+1' }, '+1'],
  ['no phone number', {}, ''],
])('%s', (_what, change, phoneNumber) => {
  const button = { type: 'PHONE_NUMBER', text: 'Call', ...change };
  expect(read(withButton(button)).buttons).toEqual([{ kind: 'phone', text: 'Call', phoneNumber }]);
});

test.each<[string, unknown, string]>([
  ['a list of lists', { body_text: [['Ana']] }, 'Ana'],
  ['a list', { body_text: ['Ana'] }, 'Ana'],
  ['no text in it', { body_text: [[7]] }, ''],
  ['none', {}, ''],
  ['no object', 'Ana', ''],
])('an example as %s', (_what, example, expected) => {
  expect(parametersOf(withParts({ type: 'BODY', text: '{{1}}', example }))).toEqual([
    ['body.1', 'text', expected],
  ]);
});

test.each([
  [['SAVE20'], 'SAVE20'],
  ['SAVE20', 'SAVE20'],
  [undefined, ''],
  [{}, ''],
])('a button’s example %j', (example, expected) => {
  expect(parametersOf(withButton({ type: 'COPY_CODE', example }))).toEqual([
    ['button.0', 'copy-code', expected],
  ]);
});

test('hostile text stays text', () => {
  const text = '<script>alert(1)</script> \u202e {{not a variable}} [[x]] ))& '.repeat(200);
  expect(read({ ...withParts({ type: 'BODY', text }), name: '__proto__' })).toMatchObject({
    name: '__proto__',
    body: text,
    unsupported: [],
    parameters: [],
  });
});

test.each([null, 7, 'x', [], {}, { name: 'a' }, { language: 'de' }, { name: '', language: 'de' }])(
  '%j is no template',
  (item) => {
    expect(readMessageTemplate(item, 'n1')).toBeNull();
  },
);
