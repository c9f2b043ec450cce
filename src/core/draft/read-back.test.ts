import fc from 'fast-check';
import { readShorthand } from '../shorthand/read-shorthand';
import { isForbidden, type Shorthand } from '../shorthand/shorthand';
import { shorthandOf } from '../shorthand/shorthand.fixture';
import { encodedSuffix } from '../template/button-address';
import { fillTemplate } from '../template/fill-template';
import { shorthandFor } from '../template/insert-text';
import { isFallbackText, type Template } from '../template/template';
import { parametersOf, templateOf } from '../template/template.fixture';
import { parameterOf } from '../template/template-parameter';
import { collapse } from '../text/compare-text';
import { readBack } from './read-back';

const known = templateOf({
  title: 'Order shipped',
  header: { kind: 'image' },
  body: 'Hi {{1}}, order {{2}} is on its way.',
  footer: 'Acme',
  buttons: [
    { kind: 'quick-reply', text: 'Stop' },
    { kind: 'url', text: 'Track', url: 'https://a.example/{{1}}' },
  ],
  parameters: [
    parameterOf({ part: 'header', kind: 'image', name: '' }),
    ...parametersOf(1),
    ...parametersOf(1, { name: '2' }),
    parameterOf({ part: 'button', kind: 'payload', name: '', button: 0 }),
    parameterOf({ part: 'button', kind: 'url-suffix', name: '', button: 1 }),
  ],
  origins: ['sunshine'],
});

const whole = shorthandOf({
  fallback: 'News of order 42',
  bodyText: ['Ada', '42'],
  headerImage: 'https://a.example/i.png',
  buttons: [{ index: '1', url: 'track/42' }],
});

const textFrom = (template: Template) => (isFallbackText(template) ? 'fallback' : 'template');

/** What the customer reads. */
function textOf(shorthand: Shorthand, templates: readonly Template[]) {
  const { template, values } = readBack(shorthand, templates);
  return { ...fillTemplate(template, values), textFrom: textFrom(template) };
}

test('the known template, filled', () => {
  expect(textOf(whole, [templateOf({ language: 'de' }), known])).toEqual({
    header: null,
    file: 'https://a.example/i.png',
    fileName: 'i.png',
    body: 'Hi Ada, order 42 is on its way.',
    footer: 'Acme',
    buttons: [
      { kind: 'quick-reply', text: 'Stop' },
      { kind: 'url', text: 'Track', url: 'https://a.example/track/42' },
    ],
    textFrom: 'template',
  });
});

test('values stand in the order of the template’s parameters', () => {
  expect(readBack(whole, [known]).values).toEqual([
    'https://a.example/i.png',
    'Ada',
    '42',
    '',
    'track/42',
  ]);
});

test('a header that only the shorthand shows is shown too', () => {
  const setting = templateOf({ body: 'Hi {{1}}: {{2}}', parameters: parametersOf(2) });
  const two = { ...setting, parameters: [...parametersOf(1), ...parametersOf(1, { name: '2' })] };
  expect(textOf(whole, [two])).toMatchObject({
    file: 'https://a.example/i.png',
    body: 'Hi Ada: 42',
    buttons: [{}, { url: 'track/42' }],
    textFrom: 'template',
  });
});

test.each<[string, Shorthand, readonly Template[], string]>([
  ['nothing known', whole, [], 'News of order 42'],
  ['another language', { ...whole, language: 'fr' }, [known], 'News of order 42'],
  ['another name', { ...whole, template: 'other' }, [known], 'News of order 42'],
  ['another number of values', { ...whole, bodyText: ['Ada'] }, [known], 'News of order 42'],
  ['a text that is not known', whole, [{ ...known, body: null }], 'News of order 42'],
  [
    'a fallback with places for the values',
    { ...whole, fallback: '{{1}}, here is {{2}}' },
    [],
    'Ada, here is 42',
  ],
])('%s: the fallback', (_name, shorthand, templates, body) => {
  expect(textOf(shorthand, templates)).toMatchObject({
    file: 'https://a.example/i.png',
    body,
    footer: null,
    textFrom: 'fallback',
  });
});

test('without a language it is Sunshine’s own', () => {
  expect(textFrom(readBack({ ...whole, language: null }, [known]).template)).toBe('template');
  expect(textFrom(readBack({ ...whole, language: 'EN-us' }, [known]).template)).toBe('template');
});

test('what was written reads back, all parts of it', () => {
  const value = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => collapse(text) !== '' && !isForbidden(collapse(text)));
  // A slash at its beginning would stand in the address twice: it is cut.
  const suffix = value.filter((text) => !text.trim().startsWith('/'));
  fc.assert(
    fc.property(fc.tuple(value, value, value, suffix), ([file, one, two, end]) => {
      const values = [file, one, two, '', end];
      const written = shorthandFor(known, values);
      const reading = readShorthand(written.ok ? written.value : '');
      if (reading.kind !== 'shorthand') throw new Error(JSON.stringify(written));
      const { template, values: read } = readBack(reading.shorthand, [known]);
      expect(read).toEqual([...values.slice(0, -1).map(collapse), encodedSuffix(end.trim())]);
      expect(shorthandFor(template, read)).toEqual(written);
    }),
  );
});

test('named variables take the values by their position', () => {
  const named = templateOf({
    parameterFormat: 'named',
    body: 'Hi {{who}}: {{what}}',
    parameters: [...parametersOf(1, { name: 'who' }), ...parametersOf(1, { name: 'what' })],
    origins: ['sunshine'],
  });
  expect(textOf({ ...whole, headerImage: null, buttons: [] }, [named])).toMatchObject({
    body: 'Hi Ada: 42',
    textFrom: 'template',
  });
});
