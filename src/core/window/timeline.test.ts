import fc from 'fast-check';
import type { ConversationMessage } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { epochMs } from '../time';
import { timelineOf } from './timeline';

const marksOf = (messages: readonly ConversationMessage[], limit = 100, from = 10, to = 20) =>
  timelineOf({ messages, channel: 'whatsapp', from: epochMs(from), to: epochMs(to), limit });

test.each([
  ['the customer', { at: 15 }, 'customer'],
  ['an agent', { at: 15, role: 'agent' as const }, 'business'],
  ['an admin', { at: 15, role: 'admin' as const }, 'business'],
  ['the system', { at: 15, role: 'system' as const }, 'business'],
  ['a trigger', { at: 15, role: 'trigger' as const }, 'business'],
])('%s', (_name, changes, side) => {
  expect(marksOf([messageOf(changes)])).toEqual([{ at: 15, side }]);
});

test.each([
  ['an unknown role', { at: 15, role: 'unknown' as const }],
  ['another channel', { at: 15, channel: 'email' }],
  ['a private note', { at: 15, role: 'agent' as const, channel: 'internal' }],
  ['no content', { at: 15, kind: 'empty' as const }],
  ['an agent without content', { at: 15, role: 'agent' as const, kind: 'empty' as const }],
  ['no readable time', { at: null }],
  ['a time that is no number', { at: Number.NaN }],
])('not %s', (_name, changes) => {
  expect(marksOf([messageOf(changes)])).toEqual([]);
});

test('both ends of the span belong to it', () => {
  const times = [9, 10, 20, 21].map((at) => messageOf({ at }));
  expect(marksOf(times).map(({ at }) => at)).toEqual([10, 20]);
});

test('oldest first, whatever the order of the conversation', () => {
  const messages = [
    messageOf({ at: 18 }),
    messageOf({ at: 12, role: 'agent' }),
    messageOf({ at: 11 }),
  ];
  expect(marksOf(messages)).toEqual([
    { at: 11, side: 'customer' },
    { at: 12, side: 'business' },
    { at: 18, side: 'customer' },
  ]);
});

test('thins evenly and keeps the first and the last', () => {
  const messages = Array.from({ length: 11 }, (_, i) => messageOf({ at: 10 + i }));
  expect(marksOf(messages, 5).map(({ at }) => at)).toEqual([10, 13, 15, 18, 20]);
});

test('any conversation: no more than the limit, first and last of each side among them', () => {
  const message = fc.record({
    at: fc.integer({ min: 0, max: 1000 }),
    role: fc.constantFrom('end-user' as const, 'agent' as const),
  });
  fc.assert(
    fc.property(fc.array(message), fc.integer({ min: 0, max: 30 }), (items, limit) => {
      const marks = marksOf(items.map(messageOf), limit, 0, 1000);
      expect(marks.length).toBeLessThanOrEqual(Math.max(limit, 4));
      expect(marks.length).toBeGreaterThanOrEqual(Math.min(limit, items.length));
      for (const [role, side] of [
        ['end-user', 'customer'],
        ['agent', 'business'],
      ] as const) {
        const wrote = items.filter((item) => item.role === role).map((item) => item.at);
        const shown = marks.filter((mark) => mark.side === side).map((mark) => Number(mark.at));
        expect(Math.min(...shown)).toBe(Math.min(...wrote));
        expect(Math.max(...shown)).toBe(Math.max(...wrote));
      }
    }),
  );
});
