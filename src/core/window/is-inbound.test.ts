import { isInbound } from './is-inbound';
import { messageOf } from './message.fixture';

test.each([
  ['the customer on the channel', {}, true],
  ['the customer, attachment only (content without text)', { hasContent: true }, true],
  ['the customer, time not readable', { at: null }, true],
  ['a shell without content', { hasContent: false }, false],
  ['the customer on another channel', { channel: 'email' }, false],
  ['the customer, as a private note', { channel: 'internal' }, false],
  ['an agent', { role: 'agent' as const }, false],
  ['an admin', { role: 'admin' as const }, false],
  ['the system', { role: 'system' as const }, false],
  ['a trigger', { role: 'trigger' as const }, false],
  ['a role nobody knows', { role: 'unknown' as const }, false],
])('%s', (_name, changes, expected) => {
  expect(isInbound(messageOf(changes), 'whatsapp')).toBe(expected);
});
