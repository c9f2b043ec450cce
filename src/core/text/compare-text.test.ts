import fc from 'fast-check';
import { collapse, foldText, onOneLine, skeletonOf, wordsOf } from './compare-text';

test.each([
  ['a b', 'a b'],
  ['  a \n\t b\r\n', 'a b'],
  ['a\u00a0\u00a0b', 'a b'],
  ['a\u0085b\u2028c', 'a b c'],
  [' \n ', ''],
])('%j', (text, expected) => {
  expect(collapse(text)).toBe(expected);
});

test.each([
  ['a b', 'a b'],
  ['still being typed  ', 'still being typed  '],
  ['a \n\n\t b', 'a b'],
  ['a\r\nb\tc\u0085\u2028d', 'a b c d'],
  ['\n', ' '],
])('while it is typed: %j', (text, expected) => {
  expect(onOneLine(text)).toBe(expected);
});

describe('foldText', () => {
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
});

describe('skeletonOf', () => {
  test.each([
    ['Hello,\n\n  world!', 'Helloworld'],
    ['**Hello**\u00a0_world_\u200b', 'Helloworld'],
    ["• it’s 5 o'clock", 'its5oclock'],
    ['Gru\u0308ße', 'Grüße'],
    ['こんにちは。', 'こんにちは'],
    ['… 📦 …', ''],
  ])('%j', (text, skeleton) => {
    expect(skeletonOf(text)).toBe(skeleton);
  });
});

describe('wordsOf', () => {
  test.each([
    ['words and marks', 'Hello, dear *Ada*!', ['hello', 'dear', 'ada']],
    ['accents, written in one or in two', 'Grüße e\u0301te\u0301', ['grüße', 'été']],
    ['numbers', '1. Step 42', ['1', 'step', '42']],
    ['apostrophes part words', 'l’équipe', ['l', 'équipe']],
    ['nothing', ' – \n', []],
  ])('%s', (_what, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
