import type { ConversationMessage } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { epochMs, hours, MINUTE } from '../time';
import { type FreeTextOutlook, freeTextOutlook } from '../window/free-text-outlook';
import type { ReplyWindow, Thresholds } from '../window/reply-window';
import { timedWindow, UNRESTRICTED, unknownWindow } from '../window/reply-window.fixture';
import { offersNudge } from './offers-nudge';

const THRESHOLDS = { closingMs: hours(4), criticalMs: hours(1) };

const offered = (
  window: ReplyWindow,
  {
    type = 'publicReply',
    messages = [],
    freeText = freeTextOutlook(window, 'window-channel'),
    thresholds = THRESHOLDS,
  }: {
    readonly type?: string;
    readonly messages?: readonly ConversationMessage[];
    readonly freeText?: FreeTextOutlook;
    readonly thresholds?: Thresholds;
  } = {},
) =>
  offersNudge({
    view: { window, freeText, channel: 'whatsapp' },
    ticket: { composer: { type }, messages },
    thresholds,
  });

test.each<[string, ReplyWindow, boolean]>([
  ['open', timedWindow('open'), false],
  ['closing', timedWindow('closing'), true],
  ['critical', timedWindow('critical'), true],
  ['closed', timedWindow('closed'), false],
  ['unknown', unknownWindow('other-number-possible'), false],
  ['unrestricted', UNRESTRICTED, false],
])('%s: %s', (_state, window, expected) => {
  expect(offered(window)).toBe(expected);
});

test('not in a note', () => {
  expect(offered(timedWindow('closing'), { type: 'internalNote' })).toBe(false);
});

test('not where the reply goes elsewhere', () => {
  expect(offered(timedWindow('closing'), { freeText: 'not-watched' })).toBe(false);
});

test.each([
  [8, true],
  [9, false],
  [10, false],
])('with %s of ten messages used: %s', (used, expected) => {
  expect(offered({ ...timedWindow('closing'), allowance: { cap: 10, used } })).toBe(expected);
});

describe('once somebody here has written near the end', () => {
  /** The customer wrote at 0 h; it ends at 24 h. */
  const window = (startedAt = 0) =>
    timedWindow('critical', { at: epochMs(startedAt) }, { expiresAt: epochMs(hours(24)) });
  const at = (time: number | null, change: Parameters<typeof messageOf>[0] = {}) => [
    messageOf({ role: 'agent', name: 'Nora', at: time, ...change }),
  ];
  test.each<[string, readonly ConversationMessage[], boolean]>([
    ['a nudge, or a question of their own', at(hours(23)), false],
    ['at the first moment of it', at(hours(20)), false],
    ['an answer long before', at(hours(20) - MINUTE), true],
    ['a bot', at(hours(23), { role: 'system' }), true],
    ['an internal note', at(hours(23), { channel: 'internal' }), true],
    ['an e-mail', at(hours(23), { channel: 'email' }), true],
    ['at no readable time', at(null), true],
  ])('%s', (_what, messages, expected) => {
    expect(offered(window(), { messages })).toBe(expected);
  });

  test('until the customer writes', () => {
    const messages = at(hours(20.5));
    expect(offered(window(hours(21)), { messages })).toBe(true);
  });

  test('also where only the last hour is near', () => {
    const thresholds = { closingMs: hours(0), criticalMs: hours(1) };
    expect(offered(window(), { messages: at(hours(23.5)), thresholds })).toBe(false);
    expect(offered(window(), { messages: at(hours(22)), thresholds })).toBe(true);
  });
});
