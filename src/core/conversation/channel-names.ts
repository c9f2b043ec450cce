/** Sunshine's channel names to Zendesk's (channels.md, section 2); TikTok's is a guess (?). */
const BY_SUNSHINE_TYPE: ReadonlyMap<string, string> = new Map([
  ['whatsapp', 'whatsapp'],
  ['messenger', 'sunshine_conversations_facebook_messenger'],
  ['instagram', 'instagram_dm'],
  ['wechat', 'wechat'],
  ['viber', 'viber'],
  ['telegram', 'telegram'],
  ['line', 'line'],
  ['twilio', 'twilio_sms'],
  ['messagebird', 'messagebird_sms'],
  ['mailgun', 'mailgun'],
  ['web', 'native_messaging'],
  ['ios', 'native_messaging'],
  ['android', 'native_messaging'],
  ['sdk', 'native_messaging'],
  ['apple', 'apple_business_chat'],
  ['googlercs', 'google_rcs'],
  ['gbm', 'google_business_messages'],
  ['kakao', 'kakaotalk'],
  ['twitter', 'sunshine_conversations_twitter_dm'],
  ['slackconnect', 'business_messaging_slack_connect'],
  ['tiktok', 'tiktok'],
  ['custom', 'sunshine_conversations_api'],
]);

/** All names of channels, by Sunshine and by Zendesk. */
export const CHANNEL_NAMES: readonly string[] = [...BY_SUNSHINE_TYPE].flat();

/** Zendesk's name of a Sunshine channel; any other name stays, in lower case. */
export const zendeskChannel = (sunshineType: string): string => {
  const type = sunshineType.trim().toLowerCase();
  return BY_SUNSHINE_TYPE.get(type) ?? type;
};

/** Whether a message came through a customer's channel, not through an API or an agent's workspace. */
export const isCustomerChannel = (sunshineType: string): boolean =>
  BY_SUNSHINE_TYPE.has(sunshineType.trim().toLowerCase());
