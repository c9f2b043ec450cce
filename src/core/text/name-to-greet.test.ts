import { nameToGreet } from './name-to-greet';
import { NAMES } from './name-to-greet.fixture';

test.each(NAMES)('“%s” greets as “%s”, in full “%s”: %s', (name, first, full) => {
  expect(nameToGreet(name)).toEqual({ first, full });
});

test('the corpus has at least sixty names in ten scripts', () => {
  const scripts = [
    'Latin',
    'Cyrillic',
    'Greek',
    'Arabic',
    'Hebrew',
    'Devanagari',
    'Bengali',
    'Tamil',
    'Thai',
    'Georgian',
    'Armenian',
    'Ethiopic',
    'Han',
    'Hangul',
    'Hiragana',
  ];
  const found = scripts.filter((script) =>
    NAMES.some(([name]) => new RegExp(`\\p{Script=${script}}`, 'u').test(name)),
  );
  expect(found).toEqual(scripts);
  expect(NAMES.length).toBeGreaterThanOrEqual(60);
});

test.each([7, 8])('a name of %i words', (count) => {
  const name = Array.from({ length: count }, () => 'Ana').join(' ');
  expect(nameToGreet(name).first).toBe(count === 7 ? 'Ana' : '');
});

test.each([
  [59, true],
  [60, true],
  [61, false],
])('a name of %i characters', (length, greets) => {
  expect(nameToGreet('A'.repeat(length)).full !== '').toBe(greets);
});

test.each(['(', '~', ' ', 'a.', ',', '\u200D', '*_', 'a '])(
  'a hostile name, “%s” over and over',
  (piece) => {
    // Work that grows with the square of the length would run into the test's time limit.
    expect(nameToGreet(piece.repeat(50_000)).first).toBe('');
  },
);
