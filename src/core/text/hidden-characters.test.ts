import { hiddenCharacters } from './hidden-characters';

test.each([
  ['nothing', 'Hello Ana', []],
  ['a mark that turns the direction', 'a\u202eb', ['U+202E']],
  ['each once', '\u200ba\u200b\u2066', ['U+200B', 'U+2066']],
  ['a soft hyphen', 'Brief\u00adtasche', ['U+00AD']],
  ['a filler that is a letter to Unicode', '\u3164', ['U+3164']],
  ['beyond the basic plane', '\u{e0041}', ['U+E0041']],
  ['a joiner within an emoji', '👩‍🚒', []],
  ['a joiner between letters that need it', 'می‌خواهم', []],
  ['a joiner beside a blank', 'a \u200d', ['U+200D']],
])('%s', (_what, text, found) => {
  expect(hiddenCharacters(text)).toEqual(found);
});
