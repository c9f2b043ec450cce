import { epochMs, MINUTE, SECOND } from '../time';
import { messageOf } from './message.fixture';
import { follows, isSameMessage, LONGEST_DELAY, USUAL_DELAY } from './same-message';

const AT = Date.parse('2026-11-20T10:15:00Z');
const delayed = (delay: number, longest = USUAL_DELAY) =>
  isSameMessage(messageOf({ at: AT, id: 'm' }), messageOf({ at: AT + delay }), longest);

test.each([
  [-10 * SECOND - 1, false, false],
  [-10 * SECOND, true, true],
  [0, true, true],
  [2 * MINUTE, true, true],
  [2 * MINUTE + 1, false, true],
  [20 * MINUTE, false, true],
  [20 * MINUTE + 1, false, false],
])('%d ms later: likely the same %s, perhaps %s', (delay, isLikely, isPossible) => {
  expect([delayed(delay), delayed(delay, LONGEST_DELAY)]).toEqual([isLikely, isPossible]);
});

test('ids tell, whatever the moment', () => {
  const same = (a: string | null, b: string | null, delay: number) =>
    isSameMessage(messageOf({ at: AT, id: a }), messageOf({ at: AT + delay, id: b }), USUAL_DELAY);
  expect([same('m', 'm', 99 * MINUTE), same('m', 'n', 0)]).toEqual([true, false]);
});

test('without an id and without a time nothing is the same', () => {
  expect(isSameMessage(messageOf({ at: null }), messageOf({ at: null }), USUAL_DELAY)).toBe(false);
});

test.each([
  [-10 * SECOND - 1, false],
  [-10 * SECOND, true],
  [10 * MINUTE, true],
  [10 * MINUTE + 1, false],
])('a reply of ours or its refusal, %d ms later: %s', (delay, expected) => {
  expect(follows(epochMs(AT), epochMs(AT + delay))).toBe(expected);
});
