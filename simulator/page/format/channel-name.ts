const NAMES: Record<string, string> = {
  whatsapp: 'WhatsApp',
  whatapp: 'WhatsApp',
  native_messaging: 'Messaging',
  sunshine_conversations_facebook_messenger: 'Messenger',
  facebook: 'Facebook',
  instagram_dm: 'Instagram',
  tiktok: 'TikTok',
  wechat: 'WeChat',
  viber: 'Viber',
  telegram: 'Telegram',
  line: 'LINE',
  twilio_sms: 'SMS',
  messagebird_sms: 'SMS (MessageBird)',
  apple_business_chat: 'Apple Messages',
  google_rcs: 'RCS',
  kakaotalk: 'KakaoTalk',
  sunshine_conversations_twitter_dm: 'X direct message',
  sunshine_conversations_api: 'Custom channel',
  any_channel: 'Any channel',
  chat_transcript: 'Chat transcript',
  email: 'Email',
  web: 'Web form',
  api: 'API',
  voice: 'Voice',
  chat: 'Chat',
  internal: 'Internal note',
};

/** A Zendesk channel as agents know it; an unknown one under its own name. */
export function channelName(channel: string): string {
  return NAMES[channel] ?? channel;
}
