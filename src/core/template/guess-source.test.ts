import { guessSource } from './guess-source';
import { templateOf } from './template.fixture';
import { type ParameterSource, parameterOf, type TemplateParameter } from './template-parameter';

const first = 'requester.first_name';
const full = 'requester.name';

/** What the first `{{…}}` of a body is guessed to be. */
function guess(body: string, changes: Partial<TemplateParameter> = {}): ParameterSource | null {
  const parameter = parameterOf({ part: 'body', kind: 'text', name: '1', ...changes });
  return guessSource(parameter, templateOf({ body, parameters: [parameter] }));
}

test.each<[string, string, ParameterSource | null]>([
  ['Hi {{1}}, your order is here.', '', first],
  ['Hi {{1}}, your order is here.', 'Ana', first],
  ['Hi {{1}}, your order is here.', 'Ana Ruiz', full],
  ['Hi {{1}}, your order is here.', '4711', null],
  ['Hi {{1}}, your order is here.', 'valued customer of our shop', null],
  ['👋 *Hello {{1}}!*', '', first],
  ['Dear {{1}},\nthank you.', '', first],
  ['Welcome back, {{1}}!', '', first],
  ['News of your order.\nHi {{1}}!', '', first],
  ['Hallo {{1}}, Ihre Bestellung ist da.', 'Anna', first],
  ['Liebe/r {{1}},', '', first],
  ['Grüß Gott {{1}}!', '', first],
  ['Sehr geehrte/r {{1}},', '', full],
  ['Bonjour {{1}}, votre commande est là.', '', first],
  ['Chère {{1}},', '', first],
  ['¡Hola {{1}}! Tu pedido está aquí.', '', first],
  ['Buenos días, {{1}}:', '', first],
  ['Estimado/a {{1}}:', '', full],
  ['Olá {{1}}, seu pedido chegou.', '', first],
  ['Merhaba {{1}},', '', first],
  ['مرحبا {{1}}،', '', first],
  ['Hi there, your code is {{1}}.', 'Ana', null],
  ['Hi {{1}} {{2}},', 'Ms', null],
  ['Your order {{1}} is here.', 'Blue Shirt', null],
  ['Thanks for shopping at {{1}}', 'Green Garden', null],
  ['Your appointment with {{1}}', 'Maria Lopez', null],
  ['{{1}}, your order is here.', 'Ana Ruiz', full],
  ['{{1}}, your order is here.', 'María del Mar', null],
  ['{{1}}, your order is here.', 'Ana', null],
  ['{{1}} is your code.', '123456', null],
  ['We wrote to {{1}}.', 'ana@shop.example', 'requester.email'],
])('%s e.g. %s', (body, example, expected) => {
  expect(guess(body, { example })).toBe(expected);
});

test.each<[string, Partial<TemplateParameter>, string, ParameterSource | null]>([
  ['a second variable after a greeting', { name: '2' }, '{{1}}! Hi {{2}}', null],
  ['a name', { name: 'name' }, 'Your {{name}}', full],
  ['a name after a greeting', { name: 'name' }, 'Hi {{name}}', first],
  ['a name of one word', { name: 'nombre', example: 'Ana' }, 'X {{nombre}}', first],
  ['a name with an example of a product', { name: 'name', example: 'Tea 2' }, '{{name}}', null],
  [
    'a name that is in no table, after a greeting',
    { name: 'salutation' },
    'Hi {{salutation}}',
    null,
  ],
  ['an order, after a greeting', { name: 'order', example: 'Ana' }, 'Hi {{order}}', null],
  ['a label', { label: 'Vorname' }, '{{1}}', first],
  ['a label that means something else', { label: 'Nachname' }, 'Hallo {{1}}', null],
  ['an e-mail with another example', { name: 'email', example: 'Monday' }, '{{email}}', null],
  ['a ticket’s number', { name: 'ticket', example: '42' }, '{{ticket}}', 'ticket.id'],
  ['a file', { part: 'header', kind: 'image', name: '', label: 'Name' }, 'Hi {{1}}', null],
  ['a code', { part: 'button', kind: 'copy-code', name: '', label: 'Name' }, 'Hi {{1}}', null],
  ['a header without text', { part: 'header' }, 'Hi {{1}}', null],
])('%s', (_what, changes, body, expected) => {
  expect(guess(body, changes)).toBe(expected);
});

test('a header greets too', () => {
  const parameter = parameterOf({ part: 'header', kind: 'text', name: '1' });
  const template = templateOf({ header: { kind: 'text', text: 'Hallo {{1}}' } });
  expect(guessSource(parameter, template)).toBe(first);
});

test('without a text nothing is guessed from a place', () => {
  const parameter = parameterOf({ part: 'body', kind: 'text', name: '1' });
  expect(guessSource(parameter, templateOf({ body: null }))).toBeNull();
});
