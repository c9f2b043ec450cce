import { isFallbackText, languageKey, type TemplateOrigin } from './template';

test.each<[readonly TemplateOrigin[], string | null, boolean]>([
  [['macro'], 'Order 1', true],
  [['macro'], null, false],
  [['setting'], 'Order 1', false],
  [['sunshine', 'macro'], 'Order 1', false],
])('from %j with the text %j: %s', (origins, body, isFallback) => {
  expect(isFallbackText({ origins, body })).toBe(isFallback);
});

describe('languageKey', () => {
  test.each([
    ['pt_BR', 'pt-br', true],
    ['EN_us', ' en_US ', true],
    ['de', 'DE', true],
    ['de', 'de_DE', false],
    ['en_US', 'en_GB', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(languageKey(one) === languageKey(other)).toBe(same);
  });
});
