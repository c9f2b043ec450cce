import { localeOf } from '../testing/render-in';
import { describeChannel } from './describe-channel';

test.each([
  ['whatsapp', 'WhatsApp'],
  ['sunshine_conversations_facebook_messenger', 'Messenger'],
  ['facebook', 'Messenger'],
  ['instagram_dm', 'Instagram'],
  ['tiktok', 'TikTok'],
  ['wechat', 'WeChat'],
  ['viber', 'Viber'],
  ['telegram', 'Telegram'],
  ['twilio_sms', 'SMS'],
  ['email', 'e-mail'],
  ['mailgun', 'e-mail'],
  ['a_channel_of_tomorrow', 'a_channel_of_tomorrow'],
  ['constructor', 'constructor'],
])('%s is called %s', async (channel, name) => {
  expect(describeChannel(channel, (await localeOf('en')).t)).toBe(name);
});

test('where languages differ, the agent’s is used', async () => {
  expect(describeChannel('email', (await localeOf('de')).t)).toBe('E-Mail');
  expect(describeChannel('whatsapp', (await localeOf('de')).t)).toBe('WhatsApp');
});
