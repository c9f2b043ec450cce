import fc from 'fast-check';
import { valueProblem } from '../template/check-values';
import type { Template } from '../template/template';
import { parametersOf, templateOf } from '../template/template.fixture';
import { skeletonOf } from '../text/compare-text';
import { partsOfDraft } from './parts-of-draft';
import { takeDraftIn } from './take-draft-in';

const NAMES = { customer: 'Olivia Grant', agent: 'Nora Klein' };

/** The last variable of the text is for the agent's words. */
function withRoom(body: string, changes: Partial<Template> = {}): Template {
  const count = new Set(body.match(/\{\{\d\}\}/g)).size;
  const parameters = parametersOf(count).map((one, at) => ({
    ...one,
    isFreeText: at === count - 1,
  }));
  return templateOf({ body, category: 'UTILITY', parameters, ...changes });
}

const taken = (template: Template, text: string, values: readonly string[] = []) =>
  takeDraftIn(template, values, { text, names: NAMES });

const DRAFT = 'Hi Olivia,\nI have changed it\tfor you.\n\nBest regards\nNora';

test.each([
  ['Hi {{1}}, {{2}}. Just answer here.', 'I have changed it for you'],
  ['Hi {{1}}, {{2}}\nYour Birch & Bloom team', 'I have changed it for you.'],
  ['Hello! {{1}}', 'I have changed it for you. Best regards Nora'],
  ['News of your order: {{1}} – just answer here.', 'Hi Olivia, I have changed it for you.'],
  ['{{1}}', 'Hi Olivia, I have changed it for you. Best regards Nora'],
])('%s takes in what it does not say itself', (body, value) => {
  expect(taken(withRoom(body), DRAFT)).toMatchObject({ value, over: 0 });
});

test('a header may greet, too', () => {
  const template = withRoom('{{1}} Just answer here.', {
    header: { kind: 'text', text: 'Hello!' },
  });
  expect(taken(template, DRAFT)?.value).toBe('I have changed it for you.');
});

test('a question keeps its mark, and three dots stay three', () => {
  const template = withRoom('Hi {{1}}, {{2}}. Just answer here.');
  expect(taken(template, 'Is blue all right?')?.value).toBe('Is blue all right?');
  expect(taken(template, 'We are looking ...')?.value).toBe('We are looking ...');
});

test('nothing to take in, or nowhere to', () => {
  expect(taken(withRoom('Hi {{1}}, {{2}}'), ' \n ')).toBeNull();
  expect(taken(templateOf({ body: 'Hi {{1}}', parameters: parametersOf(1) }), DRAFT)).toBeNull();
  expect(taken(withRoom('{{1}} is your code', { category: 'AUTHENTICATION' }), DRAFT)).toBeNull();
});

test.each([
  [1013, 0],
  [1014, 0],
  [1015, 1],
])('with %i characters it is %i over, and nothing is cut', (length, over) => {
  // "Hi Olivia " takes ten of the 1,024.
  const text = 'x'.repeat(length);
  const found = taken(withRoom('Hi {{1}} {{2}}'), text, ['Olivia', '']);
  expect(found).toMatchObject({ value: text, over });
});

test('a text that no source shows takes the draft in whole', () => {
  expect(taken(withRoom('Hi {{1}}, {{2}}', { body: null }), 'Hi Olivia, it left.')?.value).toBe(
    'Hi Olivia, it left.',
  );
});

const piece = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('\n', '\r\n', '\t', '\u0085', '\u2028', '\u00a0\u00a0\u00a0\u00a0\u00a0', ' '),
  fc.constantFrom('Hi Olivia,', 'it left.', 'Best regards', 'Nora', 'Viele Grüße'),
);
const drafts = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
const bodies = fc.constantFrom(
  'Hi {{1}}, {{2}}. Just answer here.',
  'Hello! {{1}}',
  'News: {{1}} – answer here.',
  '{{1}}',
);

test('whatever is written becomes a value that WhatsApp takes, of one line', () => {
  fc.assert(
    fc.property(drafts, bodies, (text, body) => {
      const found = taken(withRoom(body), text);
      if (found === null) return;
      expect(found.value).not.toMatch(/[\n\r\t\v\f\u0085\u2028\u2029]|[ \u00a0]{5}/);
      expect(['white-space', 'too-long']).not.toContain(valueProblem(found.parameter, found.value));
    }),
  );
});

test('nothing of the words is lost', () => {
  fc.assert(
    fc.property(drafts, bodies, (text, body) => {
      const value = taken(withRoom(body), text)?.value ?? '';
      expect(skeletonOf(value)).toContain(skeletonOf(partsOfDraft(text, NAMES).words));
    }),
  );
});

test('taken in once more it stays as it is', () => {
  // Where the template says neither greeting nor ending: else a second one could be taken off.
  const template = withRoom('{{1}}');
  fc.assert(
    fc.property(drafts, (text) => {
      const once = taken(template, text)?.value ?? '';
      expect(taken(template, once)?.value ?? '').toBe(once);
    }),
  );
});
