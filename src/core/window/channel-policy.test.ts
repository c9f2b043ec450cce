import { HOUR } from '../time';
import { channelPolicy } from './channel-policy';

test('WhatsApp gives 24 hours of elapsed time', () => {
  expect(channelPolicy('whatsapp')).toEqual({ kind: 'timed', windowMs: 24 * HOUR });
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
  expect(channelPolicy(channel)).toEqual({ kind: 'none' });
});

test.each([
  // Limited, but not counted in this release: must not look unlimited.
  'sunshine_conversations_facebook_messenger',
  'facebook',
  'instagram_dm',
  'wechat',
  'viber',
  'tiktok',
  // No limit known, none excluded.
  'apple_business_chat',
  'google_rcs',
  'kakaotalk',
  'sunshine_conversations_twitter_dm',
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
  expect(channelPolicy(channel)).toEqual({ kind: 'unknown' });
});
