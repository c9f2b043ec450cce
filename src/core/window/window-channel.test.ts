import { messageOf } from '../conversation/message.fixture';
import { DEFAULT_CHANNEL_RULES } from '../settings';
import { windowChannel } from './window-channel';

test.each([
  ['the target', 'whatsapp', 'email', [], 'whatsapp'],
  ['the target, though it came from elsewhere', 'email', 'whatsapp', [], 'email'],
  ['the target, though it touched another', 'web', 'web', ['whatsapp'], 'web'],
  ['the target, whatever its limit', 'kakaotalk', 'whatsapp', ['whatsapp'], 'kakaotalk'],
  ['another target with a window', 'instagram_dm', 'whatsapp', ['whatsapp'], 'instagram_dm'],
  ['where it came from', null, 'whatsapp', ['whatsapp', 'viber'], 'whatsapp'],
  ['what it touched last', null, 'email', ['viber', 'whatsapp', 'email'], 'whatsapp'],
  ['the origin, without a target', null, 'web', ['web'], 'web'],
  ['the conversation, without both', null, null, ['whatsapp'], 'whatsapp'],
  ['unknown, with nothing to go by', null, null, ['web'], 'unknown'],
  ['unknown, with blank names', '', '', [], 'unknown'],
  ['the origin while a note is written', 'internal', 'email', ['internal'], 'email'],
  ['WhatsApp while a note is written', 'internal', 'email', ['whatsapp', 'internal'], 'whatsapp'],
])('%s', (_name, targetChannel, viaChannel, channels, expected) => {
  const messages = channels.map((channel) => messageOf({ channel }));
  expect(windowChannel({ targetChannel, viaChannel, messages, rules: DEFAULT_CHANNEL_RULES })).toBe(
    expected,
  );
});

test("a channel that the admin's hours count", () => {
  const rules = { ...DEFAULT_CHANNEL_RULES, hoursByChannel: new Map([['any_channel', 36]]) };
  const ticket = { targetChannel: null, viaChannel: 'email' };
  const messages = [messageOf({ channel: 'any_channel' }), messageOf({ channel: 'email' })];
  expect(windowChannel({ ...ticket, messages, rules })).toBe('any_channel');
});
