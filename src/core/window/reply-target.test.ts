import { DEFAULT_CHANNEL_RULES } from '../settings';
import { replyTarget } from './reply-target';

test.each([
  ['nothing named', null, 'whatsapp', 'window-channel'],
  ['a blank name', '', 'whatsapp', 'window-channel'],
  ['a note is written', 'internal', 'whatsapp', 'window-channel'],
  ['the shown channel', 'whatsapp', 'whatsapp', 'window-channel'],
  ['a channel without limit', 'email', 'whatsapp', 'no-limit'],
  ['a channel without limit, shown', 'email', 'email', 'no-limit'],
  ['a limit we do not know', 'kakaotalk', 'whatsapp', 'not-covered'],
  ['a window counted, and shown', 'instagram_dm', 'instagram_dm', 'window-channel'],
  ['a limit we do not know, shown', 'kakaotalk', 'kakaotalk', 'not-covered'],
  ['a channel nobody knows', 'carrier_pigeon', 'whatsapp', 'not-covered'],
  ['a window that is not shown', 'whatsapp', 'email', 'not-covered'],
  ['nothing named, no limit shown', null, 'email', 'window-channel'],
])('%s', (_name, target, shown, expected) => {
  expect(replyTarget(target, shown, DEFAULT_CHANNEL_RULES)).toBe(expected);
});

test('a limit that the admin names or lifts', () => {
  const rules = {
    ...DEFAULT_CHANNEL_RULES,
    hoursByChannel: new Map([
      ['kakaotalk', 12],
      ['whatsapp', 0],
    ]),
  };
  expect(replyTarget('kakaotalk', 'kakaotalk', rules)).toBe('window-channel');
  expect(replyTarget('whatsapp', 'whatsapp', rules)).toBe('no-limit');
});
