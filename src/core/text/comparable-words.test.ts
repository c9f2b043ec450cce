import { comparableText, comparableWords } from './comparable-words';

test.each([
  ['Größe', 'grosse'],
  ['Groesse', 'grosse'],
  ['verspaetet', 'verspatet'],
  ['verspätet', 'verspatet'],
  ['neue', 'neue'],
  ['Rückruf', 'ruckruf'],
  ['Rueckruf', 'ruckruf'],
  ['Échange', 'echange'],
  ['question', 'question'],
])('%s is compared as %s', (text, expected) => {
  expect(comparableText(text)).toBe(expected);
});

test('words only, without addresses, numbers and codes', () => {
  expect(comparableWords('Hi! BB-48213: see https://shop.example/track, l’été.')).toEqual([
    'hi',
    'see',
    'l',
    'ete',
  ]);
});
