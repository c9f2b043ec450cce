import { isInbound, isOutbound } from './direction';
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

describe('isOutbound', () => {
  test.each([
    ['an agent', { role: 'agent' as const }, true],
    ['an admin', { role: 'admin' as const }, true],
    ['the system', { role: 'system' as const }, true],
    ['a trigger', { role: 'trigger' as const }, true],
    ['a template', { role: 'agent' as const, kind: 'template' as const }, true],
    ['an automatic answer', { role: 'system' as const, kind: 'auto-reply' as const }, true],
    ['the customer', {}, false],
    ['a role nobody knows', { role: 'unknown' as const }, false],
    ['a private note', { role: 'agent' as const, channel: 'internal' }, false],
    ['an agent on another channel', { role: 'agent' as const, channel: 'email' }, false],
    ['who joined', { role: 'agent' as const, kind: 'activity' as const }, false],
    ["the system's own lines", { role: 'system' as const, kind: 'system' as const }, false],
    ['a shell without content', { role: 'agent' as const, kind: 'empty' as const }, false],
  ])('%s: %s', (_name, changes, expected) => {
    expect(isOutbound(messageOf(changes), 'whatsapp')).toBe(expected);
  });
});
