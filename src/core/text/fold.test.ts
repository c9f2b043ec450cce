import fc from 'fast-check';
import { foldText } from './fold';

test.each([
  ['HELLO', 'hello'],
  ['Grüße', 'grusse'],
  ['Straße', 'strasse'],
  ['déjà vu', 'deja vu'],
  ['CAFE\u0301', 'cafe'],
  ['Ångström', 'angstrom'],
  ['İstanbul', 'istanbul'],
  ['{{1}} & 2', '{{1}} & 2'],
  ['', ''],
])('%s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('composed and decomposed letters are the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
    }),
  );
});
