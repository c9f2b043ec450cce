import { lengthOf } from './text-length';

test.each([
  ['', 0],
  ['abc', 3],
  ['Grüße', 5],
  ['📦📦', 2],
])('%j', (text, length) => {
  expect(lengthOf(text)).toBe(length);
});
