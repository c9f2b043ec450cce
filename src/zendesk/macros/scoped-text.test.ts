import { type ScopedText, scopedText } from './scoped-text';

const ALL: ScopedText = ['channel:all', 'all'];
const WHATSAPP: ScopedText = ['channel:whatsapp', 'whatsapp'];
const WEB: ScopedText = ['channel:web', 'web'];

test.each([
  ['its own text before the one for all, wherever it stands', [ALL, WEB, WHATSAPP], 'whatsapp'],
  ['else the one for all', [WEB, ALL], 'all'],
  ['never another channel’s', [WEB], null],
  ['nothing', [], null],
  ['of two the first', [WHATSAPP, ['channel:whatsapp', 'second']], 'whatsapp'],
] as const)('%s', (_what, texts, expected) => {
  expect(scopedText(texts, 'whatsapp')).toBe(expected);
});
