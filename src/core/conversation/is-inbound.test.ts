import { isInbound } from './is-inbound';
import { messageOf } from './message.fixture';

test.each([
  ['the customer on the channel', {}, true],
  ['the customer, an attachment only', { kind: 'media' as const }, true],
  ['the customer, time not readable', { at: null }, true],
  ['a shell without content', { kind: 'empty' as const }, false],
  ['a reaction', { kind: 'reaction' as const }, false],
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
