import { tokenizeComment } from './tokenize-comment';

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
