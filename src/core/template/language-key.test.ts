import { languageKey } from './language-key';

test.each([
  ['pt_BR', 'pt-br', true],
  ['EN_us', ' en_US ', true],
  ['de', 'DE', true],
  ['de', 'de_DE', false],
  ['en_US', 'en_GB', false],
])('%s and %s: %s', (one, other, same) => {
  expect(languageKey(one) === languageKey(other)).toBe(same);
});
