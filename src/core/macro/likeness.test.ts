import fc from 'fast-check';
import { wordsOf } from '../text/compare-text';
import { likeness, NOT_ALIKE, sizeOf, tokenizeComment } from './likeness';

const like = (comment: string, text: string) => likeness(tokenizeComment(comment), wordsOf(text));

const COMMENT =
  'Hello dear {{ticket.requester.name}}, your parcel has left our warehouse this morning.';

test.each([
  [
    'the same, filled',
    'Hello dear Ada Lovelace, your parcel has left our warehouse this morning.',
    1,
    1,
  ],
  ['filled with nothing', 'Hello dear, your parcel has left our warehouse this morning.', 1, 1],
  [
    'one word another',
    'Hello dear Ada, your parcel has left our building this morning.',
    0.82,
    0.83,
  ],
  ['the beginning cut', 'has left our warehouse this morning.', 0.61, 1],
])('%s', (_what, text, covered, explained) => {
  const found = like(COMMENT, text);
  expect(found.covered).toBeCloseTo(covered, 1);
  expect(found.explained).toBeCloseTo(explained, 1);
});

test.each([
  ['nothing', ''],
  ['other words', 'Could you send us a picture of it?'],
  ['its words in another order', 'morning this warehouse our left has parcel your hello'],
  ['single words of it', 'Hello there, one parcel came, and our boss left before the morning.'],
])('not alike: %s', (_what, text) => {
  expect(like(COMMENT, text)).toEqual(NOT_ALIKE);
});

test('what fills a placeholder has its limit, unless it stands for whole texts', () => {
  const many = 'word '.repeat(40);
  const named = like('Hello {{a}} your parcel has left', `Hello ${many} your parcel has left`);
  expect(named.explained).toBeLessThan(0.3);
  const whole = like(
    'Hello dear {{dc.x}} your parcel has left',
    `Hello dear ${many} your parcel has left`,
  );
  expect(whole.explained).toBe(1);
});

test('at the end as well', () => {
  expect(
    like('Kind regards from {{current_user.name}}', 'Kind regards from Nora Lind').explained,
  ).toBe(1);
});

test('texts too long to compare are none, and quickly', () => {
  const words = Array.from({ length: 5_000 }, (_, index) => `word${index}`).join(' ');
  expect(like(words, words)).toEqual(NOT_ALIKE);
});

test('whatever the texts are: parts are parts, and a text is all like itself', () => {
  const text = fc.array(fc.constantFrom('the', 'parcel', 'warehouse', 'morning', 'Grüße', '42'), {
    minLength: 3,
    maxLength: 30,
  });
  // A run of fewer letters is no likeness, be it the whole text.
  const enough = text.filter((words) => sizeOf(words) >= 8);
  fc.assert(
    fc.property(enough, text, (one, other) => {
      const { shared, covered, explained } = like(one.join(' '), other.join(' '));
      expect(shared).toBeLessThanOrEqual(Math.min(sizeOf(one), sizeOf(other)));
      expect(covered).toBeLessThanOrEqual(1);
      expect(explained).toBeLessThanOrEqual(1);
      expect(like(one.join(' '), one.join(', '))).toEqual(
        expect.objectContaining({ covered: 1, explained: 1 }),
      );
    }),
  );
});

describe('tokenizeComment', () => {
  test.each([
    ['words', 'Hello, dear Ada!', ['hello', 'dear', 'ada'], []],
    ['a placeholder', 'Hi {{a}}, bye', ['hi', 'bye'], [[1, 10]]],
    ['two side by side', 'Hi {{a}}{{b}} bye', ['hi', 'bye'], [[1, 20]]],
    [
      'at both ends',
      '{{a}} Hi {{b}}',
      ['hi'],
      [
        [0, 10],
        [1, 10],
      ],
    ],
    ['dynamic content', 'Hi {{dc.x}}', ['hi'], [[1, Number.POSITIVE_INFINITY]]],
    ['a Liquid block', 'a {% if x %}b{% endif %} c', ['a', 'c'], [[1, Number.POSITIVE_INFINITY]]],
    ['none', '', [], []],
  ] as const)('%s', (_what, comment, words, rooms) => {
    const found = tokenizeComment(comment);
    expect(found.words).toEqual(words);
    expect([...found.roomBefore]).toEqual(rooms);
    expect(found.size).toBe(words.join('').length);
  });
});
