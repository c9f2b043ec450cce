import { readFileSync } from 'node:fs';
import { numberedIcon } from '../../../scripts/artwork/numbered-icon';
import { ICON_SYMBOLS, iconSymbol } from './icon-symbol';

test.each([
  [0, '0'],
  [9, '9'],
  [10, '9plus'],
  [5_000, '9plus'],
])('%d is drawn as %s', (count, symbol) => {
  expect(iconSymbol(count)).toBe(symbol);
});

test('each symbol is drawn, and the drawing is the file', () => {
  const icon = readFileSync('assets/icon_top_bar.svg', 'utf8');
  const drawn = [...icon.matchAll(/<symbol id="(\w+)"/g)].map(([, id]) => id);
  expect(drawn).toEqual(['default', ...ICON_SYMBOLS]);
  expect(icon).toBe(numberedIcon());
});
