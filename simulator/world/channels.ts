/** Zendesk's names of the channels whose composer is a messaging composer (channels.md section 2). */
const MESSAGING: ReadonlySet<string> = new Set([
  'whatsapp',
  'native_messaging',
  'sunshine_conversations_facebook_messenger',
  'instagram_dm',
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
