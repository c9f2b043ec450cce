import { replyTarget } from './reply-target';

test.each([
  ['nothing named', null, 'whatsapp', 'window-channel'],
  ['a blank name', '', 'whatsapp', 'window-channel'],
  ['a note is written', 'internal', 'whatsapp', 'window-channel'],
  ['the shown channel', 'whatsapp', 'whatsapp', 'window-channel'],
  ['a channel without limit', 'email', 'whatsapp', 'no-limit'],
  ['a channel without limit, shown', 'email', 'email', 'no-limit'],
  ['a limit we do not know', 'instagram_dm', 'whatsapp', 'not-covered'],
  ['a limit we do not know, shown', 'instagram_dm', 'instagram_dm', 'not-covered'],
  ['a channel nobody knows', 'carrier_pigeon', 'whatsapp', 'not-covered'],
  ['a window that is not shown', 'whatsapp', 'email', 'not-covered'],
  ['nothing named, no limit shown', null, 'email', 'window-channel'],
])('%s', (_name, target, shown, expected) => {
  expect(replyTarget(target, shown)).toBe(expected);
});
