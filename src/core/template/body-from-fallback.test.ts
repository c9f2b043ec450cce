import fc from 'fast-check';
import { bodyFromFallback } from './body-from-fallback';
import { isPosition, placeholdersIn, replacePlaceholders } from './placeholders';

const NAME = '{{ticket.requester.name}}';

test.each([
  ['no values: the text as it is', 'Hello', [], 'Hello'],
  ['each value once', `Hi ${NAME}, see you Monday.`, ['Monday', NAME], 'Hi {{2}}, see you {{1}}.'],
  ['values side by side', 'ab', ['a', 'b'], '{{1}}{{2}}'],
  ['numbered already', 'Hi {{1}}, {{2}} {{1}}', [NAME, 'x'], 'Hi {{1}}, {{2}} {{1}}'],
  ['numbered with a gap', 'Hi {{1}}, {{3}}', ['a', 'b'], null],
  ['numbered, too few', 'Hi {{1}}', ['a', 'b'], null],
  ['numbered and something else to fill', 'Hi {{1}}, {{ticket.id}}', ['a'], null],
  ['a value missing', 'Hello', ['Ada'], null],
  ['a value twice', 'Ada, Ada', ['Ada'], null],
  ['a value twice, overlapping', 'anana', ['ana'], null],
  ['the same value for two', 'Hi Ada', ['Ada', 'Ada'], null],
  ['one value inside another', 'order 42', ['order 42', '4'], null],
  ['a blank value', 'Hello you', [' '], null],
  ['something else to fill', `Hi ${NAME}, no. {{ticket.id}}`, [NAME], null],
])('%s', (_name, fallback, values, expected) => {
  expect(bodyFromFallback(fallback, values)).toBe(expected);
});

test('filling it with the same values gives the fallback again', () => {
  const word = fc.constantFrom('a', 'b', 'ab', '1', ' ', 'Ada', NAME);
  fc.assert(
    fc.property(fc.array(word), fc.array(word, { minLength: 1, maxLength: 3 }), (words, values) => {
      const fallback = words.join('');
      const body = bodyFromFallback(fallback, values);
      if (body === null) return;
      expect(placeholdersIn(body).filter(isPosition)).toHaveLength(values.length);
      expect(replacePlaceholders(body, (n) => values[Number(n) - 1] ?? null)).toBe(fallback);
    }),
  );
});
