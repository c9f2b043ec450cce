/** Zendesk's names of the channels whose composer is a messaging composer (channels.md section 2). */
const MESSAGING: ReadonlySet<string> = new Set([
  'whatsapp',
  'native_messaging',
  'sunshine_conversations_facebook_messenger',
  'instagram_dm',
  'tiktok',
  'wechat',
  'viber',
  'telegram',
  'line',
  'twilio_sms',
  'messagebird_sms',
  'apple_business_chat',
  'google_rcs',
  'kakaotalk',
  'sunshine_conversations_twitter_dm',
  'sunshine_conversations_api',
]);

export function isMessagingChannel(channel: string): boolean {
  return MESSAGING.has(channel);
}

/** Zendesk counts messaging and live chat as sessions; e-mail and web are not. */
export function isSessionBased(channel: string): boolean {
  return channel === 'chat' || isMessagingChannel(channel);
}

/** A live message, in contrast to a comment of its own: a note, an e-mail. */
export function isLiveMessage(message: { isPublic: boolean; channel: string }): boolean {
  return message.isPublic && isSessionBased(message.channel);
}

/** Where Sunshine's name of a channel is another than Zendesk's (channels.md section 2). TikTok's names are (?). */
const SUNSHINE_NAMES: Readonly<Record<string, string>> = {
  sunshine_conversations_facebook_messenger: 'messenger',
  instagram_dm: 'instagram',
  native_messaging: 'web',
  twilio_sms: 'twilio',
  messagebird_sms: 'messagebird',
  apple_business_chat: 'apple',
  google_rcs: 'googlercs',
  kakaotalk: 'kakao',
  sunshine_conversations_twitter_dm: 'twitter',
  sunshine_conversations_api: 'custom',
};

/** Zendesk's name of a channel -> Sunshine's. */
export function sunshineName(channel: string): string {
  return SUNSHINE_NAMES[channel] ?? channel;
}

const ZENDESK_NAMES = new Map([
  ...Object.entries(SUNSHINE_NAMES).map(([zendesk, sunshine]) => [sunshine, zendesk] as const),
  ['ios', 'native_messaging'],
  ['android', 'native_messaging'],
] as const);

/** Sunshine's name of a channel -> Zendesk's. */
export function zendeskName(sunshine: string): string {
  return ZENDESK_NAMES.get(sunshine) ?? sunshine;
}
