import fc from 'fast-check';
import { cutAddress, encodedSuffix, isOtherAddress } from './button-address';

const TRACK = 'https://shop.example/track/{{1}}';
const QUERY = 'https://shop.example/track?order={{1}}';

test.each([
  [TRACK, 'https://shop.example/track/BB-99', 'BB-99'],
  [TRACK, ' https://shop.example/track/BB-99 ', 'BB-99'],
  [TRACK, 'http://shop.example/track/BB-99', 'BB-99'],
  [TRACK, 'HTTPS://Shop.Example/track/BB-99', 'BB-99'],
  [TRACK, 'shop.example/track/BB-99', 'BB-99'],
  [TRACK, 'https://shop.example/track/', ''],
  [TRACK, 'https://shop.example/track/a/B?c=d#e', 'a/B?c=d#e'],
  [TRACK, '/BB-99', 'BB-99'],
  [QUERY, 'https://shop.example/track?order=BB-99', 'BB-99'],
  ['https://shop.example/{{order_id}}', 'https://shop.example/BB-99', 'BB-99'],
  [TRACK, 'https://www.shop.example/track/BB-99', 'BB-99'],
  ['https://www.shop.example/track/{{1}}', 'https://shop.example/track/BB-99', 'BB-99'],
  [TRACK, 'https://shop.example:443/track/BB-99', 'BB-99'],
  [TRACK, '/track/BB-99', 'BB-99'],
  [QUERY, '?order=BB-99', 'BB-99'],
  [QUERY, 'order=BB-99', 'BB-99'],
  [QUERY, '/track?order=BB-99', 'BB-99'],
  [QUERY, 'reorder=BB-99', null],
  [TRACK, 'https://www.shop.example.other/track/BB-99', null],
  [TRACK, 'BB-99', null],
  [TRACK, 'https://shop.example/Track/BB-99', null],
  [TRACK, 'https://other.example/track/BB-99', null],
  [QUERY, '/BB-99', null],
  [TRACK, '//BB-99', null],
  ['{{1}}', 'https://shop.example/BB-99', null],
])('of %s and “%s” is left %j', (url, value, left) => {
  expect(cutAddress(url, value)).toBe(left);
});

test.each([
  [TRACK, 'https://other.example/BB-99', true],
  [TRACK, 'www.other.example', true],
  [TRACK, 'https://shop.example/track/BB-99', false],
  [TRACK, 'BB-99', false],
  [TRACK, 'httpserror', false],
  ['https://shop.example/go?to={{1}}', 'https://other.example/x', false],
])('for %s is “%s” another address: %s', (url, value, expected) => {
  expect(isOtherAddress(url, value)).toBe(expected);
});

test.each([
  ['BB-99', 'BB-99'],
  ['Peña', 'Pe%C3%B1a'],
  ['Pe%C3%B1a', 'Pe%C3%B1a'],
  ['9|DL', '9%7CDL'],
  ['a b', 'a%20b'],
  ['100%', '100%25'],
  ['50%zz', '50%25zz'],
  ['a/b?c=d&e=f#g', 'a/b?c=d&e=f#g'],
  ['[1]', '%5B1%5D'],
  ['"x"<y>', '%22x%22%3Cy%3E'],
  ['日本', '%E6%97%A5%E6%9C%AC'],
  ['👍', '%F0%9F%91%8D'],
  ['\uD83D', '%EF%BF%BD'],
  ['\u200bBB-99\u2060', 'BB-99'],
  ['Pen\u0303a', 'Pe%C3%B1a'],
  ["it's(a)!*", "it's(a)!*"],
  ['{x}\\^`', '%7Bx%7D%5C%5E%60'],
])('the end of an address, %j, goes out as %s', (value, encoded) => {
  expect(encodedSuffix(value)).toBe(encoded);
});

test('whatever it is, it can stand in an address, and once encoded it stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const encoded = encodedSuffix(value);
      expect(encoded).toMatch(/^[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*$/);
      expect(encodedSuffix(encoded)).toBe(encoded);
    }),
  );
});
