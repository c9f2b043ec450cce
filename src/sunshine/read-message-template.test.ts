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
  expect(parametersOf(template)).toEqual([
    ['header', kind, 'https://scontent.example/bill.pdf'],
    ...(kind === 'document' ? [['header.filename', 'file-name', '']] : []),
  ]);
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
  ['a variable of two words', withParts({ type: 'BODY', text: '{{customer.name}}' }), ['BODY']],
  ['a variable without a name', withParts({ type: 'BODY', text: 'Hi {{}}' }), ['BODY']],
  ['names among numbers', withParts({ type: 'BODY', text: '{{1}} {{name}}' }), ['BODY']],
  [
    'names where Meta says that they are numbers',
    { ...withParts({ type: 'BODY', text: '{{name}}' }), parameter_format: 'POSITIONAL' },
    ['BODY'],
  ],
  ['a variable in the footer', withParts(BODY, { type: 'FOOTER', text: '{{1}}' }), ['FOOTER']],
  ['a variable on a button', withButton({ type: 'QUICK_REPLY', text: '{{1}}' }), ['QUICK_REPLY']],
  [
    'a variable in a phone number',
    withButton({ type: 'PHONE_NUMBER', text: 'Call', phone_number: '{{1}}' }),
    ['PHONE_NUMBER'],
  ],
  [
    'a variable of an odd form in an address',
    withButton({ type: 'URL', text: 'Go', url: 'https://a.example/{{customer.name}}' }),
    ['URL'],
  ],
  [
    'two variables in an address',
    withButton({ type: 'URL', text: 'Go', url: 'https://a.example/{{1}}/{{2}}' }),
    ['URL'],
  ],
  ['an order', { ...withParts(BODY), sub_category: 'ORDER_STATUS' }, ['ORDER_STATUS']],
  [
    'an order, in small letters',
    { ...withParts(BODY), sub_category: 'order_details' },
    ['ORDER_DETAILS'],
  ],
  ['another sub-category', { ...withParts(BODY), sub_category: 'CUSTOM' }, []],
  ['products', withButton({ type: 'MPM', text: 'View' }), ['MPM']],
  ['a call permission', withParts(BODY, { type: 'CALL_PERMISSION_REQUEST' }), []],
  ['a call', withButton({ type: 'VOICE_CALL', text: 'Call' }), []],
  ['a catalogue', withButton({ type: 'CATALOG', text: 'View' }), []],
  ['a form', withButton({ type: 'FLOW', text: 'Open' }), ['FLOW']],
  [
    'a one-time code without its place in the body',
    withButton({ type: 'OTP', text: 'Copy' }),
    ['OTP'],
  ],
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

const OTP_URL = 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}';

test.each([
  ['as Meta documents it', { type: 'OTP', otp_type: 'COPY_CODE', text: 'Copy code' }],
  ['as Meta lists it', { type: 'URL', text: 'Copy code', url: OTP_URL, example: [OTP_URL] }],
])('a one-time code %s', (_what, button) => {
  const text = '*{{1}}* is your verification code.';
  const body = { type: 'BODY', text, example: { body_text: [['123456']] } };
  const template = withParts(body, { type: 'BUTTONS', buttons: [button] });
  expect(read(template)).toMatchObject({
    buttons: [{ kind: 'one-time-code', text: 'Copy code' }],
    unsupported: [],
  });
  expect(parametersOf(template)).toEqual([['body.1', 'one-time-code', '123456']]);
  const two = { ...body, text: '{{1}} {{2}}' };
  const odd = withParts(two, { type: 'BUTTONS', buttons: [button] });
  expect(read(odd).unsupported).toEqual(['OTP']);
});

test.each([
  ['4::aW1hZ2UvanBlZw==:ARZk', ''],
  ['https://scontent.whatsapp.net/v/t61/bill.pdf?oh=1', ''],
  ['http://shop.example/bill.pdf', ''],
  ['https://shop.example/bill.pdf', 'https://shop.example/bill.pdf'],
])('a header’s sample %s is offered as “%s”', (handle, example) => {
  const header = { type: 'HEADER', format: 'DOCUMENT', example: { header_handle: [handle] } };
  expect(parametersOf(withParts(header, BODY))[0]).toEqual(['header', 'document', example]);
});

test('a named variable in an address keeps its name', () => {
  const url = 'https://shop.example/track/{{order_id}}';
  const { parameters, unsupported } = read(withButton({ type: 'URL', text: 'Track', url }));
  expect(unsupported).toEqual([]);
  expect(parameters).toMatchObject([{ kind: 'url-suffix', name: 'order_id', button: 0 }]);
});

test('hostile text stays text', () => {
  const text = '<script>alert(1)</script> \u202e {not a variable} [[x]] ))& '.repeat(200);
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
