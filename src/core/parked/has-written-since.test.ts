import { messageOf } from '../conversation/message.fixture';
import { epochMs } from '../time';
import { timedWindow, UNRESTRICTED, unknownWindow } from '../window/reply-window.fixture';
import { hasWrittenSince } from './has-written-since';

const PARKED_AT = epochMs(100);
const openSince = (at: number) => timedWindow('open', { at: epochMs(at) });

test.each([
  ['in this ticket', [messageOf({ at: 101 })], UNRESTRICTED, true],
  ['in another ticket', [messageOf({ at: 50 })], openSince(101), true],
  ['sent before, arrived after', [messageOf({ at: 101 })], openSince(99), true],
  ['at the same moment', [messageOf({ at: 100 })], openSince(50), true],
  ['not since', [messageOf({ at: 99 })], openSince(99), false],
  ['only a colleague', [messageOf({ at: 101, role: 'agent' })], openSince(50), false],
  ['at a time that cannot be read', [messageOf({ at: null })], openSince(50), true],
  ['nobody knows', null, unknownWindow('not-readable'), false],
] as const)('%s', (_what, messages, window, expected) => {
  expect(hasWrittenSince(PARKED_AT, { messages, window })).toBe(expected);
});

test('parked at a time that cannot be read: better read once more', () => {
  expect(hasWrittenSince(null, { messages: [], window: openSince(1) })).toBe(true);
});
