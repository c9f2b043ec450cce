import { describeLanguage } from './describe-language';

test.each([
  ['de', 'en', 'German'],
  ['pt_BR', 'en', 'Brazilian Portuguese'],
  ['fr', 'de', 'Französisch'],
  ['not a code', 'en', 'not a code'],
])('%s in %s: %s', (language, tag, words) => {
  expect(describeLanguage(language, tag)).toBe(words);
});
