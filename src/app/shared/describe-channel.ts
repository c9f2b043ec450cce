import type { Translate } from '../i18n/create-translate';

/** Names that every language writes alike, by Zendesk's name of the channel (reference: channels, section 2). */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['whatsapp', 'WhatsApp'],
  ['sunshine_conversations_facebook_messenger', 'Messenger'],
  ['facebook', 'Messenger'],
  ['instagram_dm', 'Instagram'],
  // What Zendesk calls it is not known yet (?).
  ['tiktok', 'TikTok'],
  ['tiktok_dm', 'TikTok'],
  ['sunshine_conversations_tiktok', 'TikTok'],
  ['wechat', 'WeChat'],
  ['viber', 'Viber'],
  ['telegram', 'Telegram'],
  ['line', 'LINE'],
  ['twilio_sms', 'SMS'],
  ['messagebird_sms', 'SMS'],
  ['native_messaging', 'Messaging'],
  ['chat', 'Chat'],
  ['web', 'Web'],
  ['apple_business_chat', 'Apple Messages'],
  ['google_rcs', 'RCS'],
  ['kakaotalk', 'KakaoTalk'],
  ['twitter', 'X'],
  ['sunshine_conversations_twitter_dm', 'X'],
  ['business_messaging_slack_connect', 'Slack'],
  ['sunshine_conversations_api', 'Sunshine Conversations'],
]);

const EMAIL = new Set(['email', 'mailgun']);

/** What people call a channel; one that we do not know keeps Zendesk's name for it. */
export const describeChannel = (channel: string, t: Translate): string =>
  EMAIL.has(channel) ? t('channel.email') : (NAMES.get(channel) ?? channel);
