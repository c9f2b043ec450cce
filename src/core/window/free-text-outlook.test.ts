import { freeTextOutlook } from './free-text-outlook';
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
