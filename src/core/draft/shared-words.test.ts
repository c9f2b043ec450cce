import fc from 'fast-check';
import { sharedWith } from './shared-words';

const NAMES = { customer: 'Olivia', agent: 'Nora' };

/** What is shared, in brackets. */
const shown = (draft: string, text: string) =>
  sharedWith({ text: draft, names: NAMES })(text)
    .map(({ text: piece, isShared }) => (isShared ? `[${piece}]` : piece))
    .join('');

test.each([
  [
    'Hi Olivia, I have changed it for you.',
    'Hi Olivia, I have changed it for you. Just answer here.',
    'Hi Olivia, [I have changed it for you]. Just answer here.',
  ],
  ['The carpet comes in 200 × 300!', 'The carpet in 200 × 300', '[The carpet in 200 × 300]'],
  ['Your order left', 'Hi {{1}}, your orders are here', 'Hi {{1}}, [your orders] are here'],
  ['We reimbursed you', 'You get a refund', 'You get a [refund]'],
  ['It is for you', 'This is for you', 'This is for you'],
  ['', 'This is for you', 'This is for you'],
])('%j shares with %j: %j', (draft, text, expected) => {
  expect(shown(draft, text)).toBe(expected);
});

test('the pieces are the text', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem());
  fc.assert(
    fc.property(texts, texts, (draft, text) => {
      const pieces = sharedWith({ text: draft, names: NAMES })(text);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
    }),
  );
});
