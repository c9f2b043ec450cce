import { DEFAULT_CHANNEL_RULES } from '../settings';
import { hours } from '../time';
import { channelPolicy } from './channel-policy';

const policyOf = (channel: string, hoursOf: readonly [string, number][] = [], week = false) =>
  channelPolicy(channel, { humanAgentWeek: week, hoursByChannel: new Map(hoursOf) });

const timed = (
  count: number,
  afterClose: string,
  messageCap: number | null = null,
  standard: number | null = null,
) => ({
  kind: 'timed',
  windowMs: hours(count),
  standardMs: standard === null ? null : hours(standard),
  messageCap,
  afterClose,
});

test.each<[string, object]>([
  ['whatsapp', timed(24, 'template')],
  ['sunshine_conversations_facebook_messenger', timed(24, 'nothing')],
  ['facebook', timed(24, 'nothing')],
  ['instagram_dm', timed(24, 'nothing')],
  ['tiktok', timed(48, 'nothing', 10)],
  ['tiktok_dm', timed(48, 'nothing', 10)],
  ['sunshine_conversations_tiktok', timed(48, 'nothing', 10)],
  ['wechat', timed(48, 'nothing', 5)],
  ['viber', timed(24, 'charged')],
])('%s has a window', (channel, expected) => {
  expect(channelPolicy(channel, DEFAULT_CHANNEL_RULES)).toEqual(expected);
});

test.each([
  'native_messaging',
  'web',
  'email',
  'mailgun',
  'chat',
  'voice',
  'api',
  'telegram',
  'line',
  'twilio_sms',
  'messagebird_sms',
  'internal',
])('%s has no reply limit', (channel) => {
  expect(channelPolicy(channel, DEFAULT_CHANNEL_RULES)).toEqual({ kind: 'none' });
});

test.each([
  // No limit known, none excluded.
  'apple_business_chat',
  'google_rcs',
  'kakaotalk',
  'sunshine_conversations_twitter_dm',
  'twitter',
  'sunshine_conversations_api',
  'any_channel',
  'business_messaging_slack_connect',
  'chat_transcript',
  // Never seen, or not exactly the name; and names that every object knows.
  'WhatsApp',
  'whatsapp ',
  '',
  'constructor',
  '__proto__',
])('%s is unknown', (channel) => {
  expect(channelPolicy(channel, DEFAULT_CHANNEL_RULES)).toEqual({ kind: 'unknown' });
});

describe('a week for human agents', () => {
  test.each(['sunshine_conversations_facebook_messenger', 'facebook', 'instagram_dm'])(
    '%s: 7 days, a day of them for everything',
    (channel) => {
      expect(policyOf(channel, [], true)).toEqual(timed(168, 'nothing', null, 24));
    },
  );

  test.each(['whatsapp', 'wechat', 'viber', 'tiktok', 'email', 'kakaotalk'])(
    '%s has no part in it',
    (channel) => {
      expect(policyOf(channel, [], true)).toEqual(policyOf(channel));
    },
  );
});

describe('Meta’s week as hours of a channel', () => {
  test.each(['sunshine_conversations_facebook_messenger', 'facebook', 'instagram_dm'])(
    '%s: what is beyond a day is for personal answers',
    (channel) => {
      expect(policyOf(channel, [[channel, 168]])).toEqual(policyOf(channel, [], true));
      expect(policyOf(channel, [[channel, 24.5]])).toEqual(timed(24.5, 'nothing', null, 24));
      expect(policyOf(channel, [[channel, 24]])).toEqual(policyOf(channel));
      expect(policyOf(channel, [[channel, 12]])).toEqual(timed(12, 'nothing'));
    },
  );

  test('no other channel has such a day', () => {
    expect(policyOf('tiktok', [['tiktok', 168]])).toEqual(timed(168, 'nothing', 10));
  });
});

describe("the admin's hours", () => {
  test.each<[string, string, number, object]>([
    ['lift a limit', 'whatsapp', 0, { kind: 'none' }],
    ['lift a limit nobody knew', 'any_channel', 0, { kind: 'none' }],
    ['shorten one, and the way back stays', 'whatsapp', 12, timed(12, 'template')],
    ['lengthen one, and its cap stays', 'wechat', 72, timed(72, 'nothing', 5)],
    ['name one', 'sunshine_conversations_api', 36, timed(36, 'not-known')],
    ['name one where there was none', 'email', 48, timed(48, 'not-known')],
    ['may be a part of an hour', 'viber', 0.5, timed(0.5, 'charged')],
    ['below none count for nothing', 'whatsapp', -1, timed(24, 'template')],
    ['that are no number count for nothing', 'whatsapp', Number.NaN, timed(24, 'template')],
    ['do not reach a private note', 'internal', 24, { kind: 'none' }],
  ])('%s', (_name, channel, count, expected) => {
    expect(policyOf(channel, [[channel, count]])).toEqual(expected);
    expect(policyOf('line', [[channel, count]])).toEqual({ kind: 'none' });
  });

  test.each([
    [48, 24],
    [24, null],
    [12, null],
  ])('with the week, %d hours: everything may be written for %p', (count, standard) => {
    expect(policyOf('facebook', [['facebook', count]], true)).toEqual(
      timed(count, 'nothing', null, standard),
    );
  });
});
