import { DEFAULT_CHANNEL_RULES } from '../settings';
import { freeTextOutlook, replyTarget } from './free-text-outlook';
import type { ReplyWindow } from './reply-window';
import { timedWindow, UNRESTRICTED, unknownWindow } from './reply-window.fixture';

const WINDOWS: [string, ReplyWindow, string][] = [
  ['open', timedWindow('open'), 'arrives'],
  ['closing', timedWindow('closing'), 'arrives'],
  ['critical', timedWindow('critical'), 'arrives'],
  ['closed', timedWindow('closed'), 'lost'],
  ['closed, and nothing is possible', timedWindow('closed', {}, { afterClose: 'nothing' }), 'lost'],
  ['closed, and charged', timedWindow('closed', {}, { afterClose: 'charged' }), 'charged'],
  ['open, charged after the end', timedWindow('open', {}, { afterClose: 'charged' }), 'arrives'],
  [
    'closed, and nobody knows what is possible',
    timedWindow('closed', {}, { afterClose: 'not-known' }),
    'unsure',
  ],
  ['never-wrote', unknownWindow('never-wrote'), 'unsure'],
  ['never-wrote, charged after the end', unknownWindow('never-wrote', 'charged'), 'charged'],
  ['other-number-possible', unknownWindow('other-number-possible'), 'unsure'],
  ['unreadable-time', unknownWindow('unreadable-time'), 'unsure'],
  ['future-time', unknownWindow('future-time'), 'unsure'],
  ['unknown-role', unknownWindow('unknown-role'), 'unsure'],
  ['not-readable', unknownWindow('not-readable'), 'unsure'],
  ['channel-not-covered', unknownWindow('channel-not-covered'), 'not-watched'],
  ['unrestricted', UNRESTRICTED, 'not-watched'],
];

test.each(WINDOWS)('%s', (_name, window, expected) => {
  expect(freeTextOutlook(window, 'window-channel')).toBe(expected);
});

test.each(WINDOWS)('%s, but sent elsewhere', (_name, window) => {
  expect(freeTextOutlook(window, 'no-limit')).toBe('not-watched');
  expect(freeTextOutlook(window, 'not-covered')).toBe('not-watched');
});

describe('replyTarget', () => {
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
});
