import { isCustomerChannel, zendeskChannel } from './channel-names';

test.each([
  ['whatsapp', 'whatsapp'],
  ['WhatsApp ', 'whatsapp'],
  ['messenger', 'sunshine_conversations_facebook_messenger'],
  ['instagram', 'instagram_dm'],
  ['twilio', 'twilio_sms'],
  ['messagebird', 'messagebird_sms'],
  ['web', 'native_messaging'],
  ['ios', 'native_messaging'],
  ['android', 'native_messaging'],
  ['apple', 'apple_business_chat'],
  ['googlercs', 'google_rcs'],
  ['kakao', 'kakaotalk'],
  ['twitter', 'sunshine_conversations_twitter_dm'],
  ['custom', 'sunshine_conversations_api'],
  ['viber', 'viber'],
])('Sunshine’s %s is Zendesk’s %s', (type, channel) => {
  expect(zendeskChannel(type)).toBe(channel);
  expect(isCustomerChannel(type)).toBe(true);
});

test.each([
  ['instagram_dm', 'instagram_dm'],
  ['zd:agentWorkspace', 'zd:agentworkspace'],
  ['api:conversations', 'api:conversations'],
  ['Pigeon', 'pigeon'],
  ['constructor', 'constructor'],
  ['', ''],
])('%s is no name of Sunshine’s', (type, channel) => {
  expect(zendeskChannel(type)).toBe(channel);
  expect(isCustomerChannel(type)).toBe(false);
});
