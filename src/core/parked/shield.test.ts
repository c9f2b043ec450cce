import fc from 'fast-check';
import { hostileTexts } from './hostile-texts.fixture';
import { shielded, unshielded } from './shield';

test('is undone, whatever the words', () => {
  fc.assert(
    fc.property(hostileTexts, (words) => {
      expect(unshielded(shielded(words))).toBe(words);
    }),
    { numRuns: 1_000 },
  );
});

test('leaves no placeholder, no Liquid and no mark', () => {
  fc.assert(
    fc.property(hostileTexts, (words) => {
      expect(shielded(words)).not.toMatch(/\{\{|\{%|\[\s*reply-window/i);
    }),
    { numRuns: 1_000 },
  );
});

test.each(['Hello Ana', 'a { b } c', '[1] see above', '', 'if (a[i] < b) {'])(
  'takes nothing for a risk that is none: %j',
  (words) => {
    expect(shielded(words)).toBe(words);
  },
);

test('words that lost their shield are read as they are', () => {
  expect(unshielded('{{ticket.id}}')).toBe('{{ticket.id}}');
});
