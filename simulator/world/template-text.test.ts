import { body, footer, header, mediaHeader, template } from '../scenarios/build/template';
import { customerText, variablesIn } from './template-text';

it.each([
  ['Hi {{1}}, {{2}} and {{ 1 }}', ['1', '2']],
  ['Hi {{first_name}}', ['first_name']],
  ['Hi {1}, {{not one}}, {{}}', []],
])('the variables of "%s"', (text, names) => {
  expect(variablesIn(text)).toEqual(names);
});

const sent = (...values: string[]) => ({
  name: 't',
  language: 'de',
  components: [
    { type: 'body' as const, parameters: values.map((text) => ({ type: 'text' as const, text })) },
  ],
});

it('shows header, body and footer, filled', () => {
  const known = template('t', 'de', [header('News'), body('Hi {{1}}: {{2}}'), footer('The shop')]);
  expect(customerText(known, sent('Ana', '$1 {{1}}'))).toBe('News\nHi Ana: $1 {{1}}\nThe shop');
  expect(customerText(known, sent('Ana'))).toBe('News\nHi Ana: {{2}}\nThe shop');
});

it('fills by name, and leaves a file out', () => {
  const known = template('t', 'de', [
    mediaHeader('IMAGE', 'https://a.example'),
    body('Hi {{who}}'),
  ]);
  const components = [
    {
      type: 'body' as const,
      parameters: [{ type: 'text' as const, text: 'Ana', parameter_name: 'who' }],
    },
  ];
  expect(customerText(known, { ...sent(), components })).toBe('Hi Ana');
});

it('names a template that nobody knows', () => {
  expect(customerText(null, sent('Ana', 'BB-1'))).toBe('[t] Ana BB-1');
});
