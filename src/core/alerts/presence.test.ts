import { MINUTE } from '../time';
import { isSomebodyThere, type TabPresence, ticketsLookedAt } from './presence';

const tab = (
  isInFront: boolean,
  idle: number | null,
  ticketId: string | null = null,
): TabPresence => ({
  isInFront,
  idleMs: idle === null ? null : idle * MINUTE,
  ticketId,
});

test.each([
  ['no tab', [], false],
  ['in front and busy', [tab(true, 0)], true],
  ['nothing seen of them yet', [tab(true, null)], false],
  ['in front, but gone for half an hour', [tab(true, 30)], false],
  ['behind another window', [tab(false, 0)], false],
  ['one in front, signs of life from another', [tab(true, null), tab(false, 29)], true],
])('%s', (_name, tabs, expected) => {
  expect(isSomebodyThere(tabs)).toBe(expected);
});

test('a ticket behind another window is not looked at', () => {
  const tabs = [tab(true, 0, '1'), tab(false, 0, '2'), tab(true, 0)];
  expect([...ticketsLookedAt(tabs)]).toEqual(['1']);
});
