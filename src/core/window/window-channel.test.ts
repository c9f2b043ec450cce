import { messageOf } from './message.fixture';
import { windowChannel } from './window-channel';

test.each([
  ['the target', 'whatsapp', 'email', [], 'whatsapp'],
  ['where it came from, though the agent answers elsewhere', 'email', 'whatsapp', [], 'whatsapp'],
  ['what the conversation touched', 'email', 'email', ['email', 'whatsapp', 'email'], 'whatsapp'],
  ['the target, when nothing has a window', 'email', 'web', ['web'], 'email'],
  ['the origin, without a target', null, 'web', ['web'], 'web'],
  ['the conversation, without both', null, null, ['whatsapp'], 'whatsapp'],
  ['a limit not counted yet', 'instagram_dm', 'email', [], 'instagram_dm'],
  ['unknown, with nothing to go by', null, null, ['web'], 'unknown'],
  ['unknown, with blank names', '', '', [], 'unknown'],
  ['the origin while a note is written', 'internal', 'email', ['internal'], 'email'],
  ['WhatsApp while a note is written', 'internal', 'email', ['whatsapp', 'internal'], 'whatsapp'],
])('%s', (_name, targetChannel, viaChannel, channels, expected) => {
  const messages = channels.map((channel) => messageOf({ channel }));
  expect(windowChannel({ targetChannel, viaChannel, messages })).toBe(expected);
});
