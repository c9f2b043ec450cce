import { isFallbackText } from './is-fallback-text';
import type { TemplateOrigin } from './template';

test.each<[readonly TemplateOrigin[], string | null, boolean]>([
  [['macro'], 'Order 1', true],
  [['macro'], null, false],
  [['setting'], 'Order 1', false],
  [['sunshine', 'macro'], 'Order 1', false],
])('from %j with the text %j: %s', (origins, body, isFallback) => {
  expect(isFallbackText({ origins, body })).toBe(isFallback);
});
