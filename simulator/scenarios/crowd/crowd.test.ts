import { NOON, testWorld } from '../../testing/test-world';
import { groupsOf } from '../../world/people';
import { inventCrowd } from './crowd';

const HOUR = 3_600_000;
const { users, tickets } = inventCrowd(NOON, 1000);

it('is the same each time, and moves with the clock', () => {
  expect(inventCrowd(NOON, 1000)).toEqual({ users, tickets });
  const later = inventCrowd(NOON + HOUR, 1000);
  expect(later.users).toEqual(users);
  expect(later.tickets.map(({ createdAt }) => createdAt - HOUR)).toEqual(
    tickets.map(({ createdAt }) => createdAt),
  );
});

it('begins alike, however large it is', () => {
  expect(inventCrowd(NOON, 1000).tickets).toHaveLength(1000);
  expect(inventCrowd(NOON, 5000).tickets).toHaveLength(5000);
});

it('writes its names in many scripts', () => {
  const scripts = ['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Devanagari', 'Han', 'Thai'];
  for (const script of scripts) {
    const pattern = new RegExp(`\\p{Script=${script}}`, 'u');
    expect(users.some(({ name }) => pattern.test(name))).toBe(true);
  }
});

it('has windows in every hour of the day to come, ended ones, and customers who never wrote', () => {
  const left = tickets.map(({ conversation }) => {
    const last = conversation.findLast(({ role }) => role === 'end-user');
    return last ? last.sentAt + 24 * HOUR - NOON : null;
  });
  for (let hour = 0; hour < 24; hour++) {
    expect(left.some((ms) => ms !== null && Math.floor(ms / HOUR) === hour)).toBe(true);
  }
  expect(left.filter((ms) => ms !== null && ms < 0).length).toBeGreaterThan(200);
  expect(left.filter((ms) => ms === null).length).toBeGreaterThan(5);
});

it('gives each ticket to somebody of its group, or to nobody', () => {
  const { state } = testWorld('one-thousand');
  const agents = new Map(state.users.map((user) => [user.id, user]));
  for (const { assigneeId, groupId } of tickets) {
    if (assigneeId === null) continue;
    const agent = agents.get(assigneeId);
    expect(agent && groupsOf(agent).map(({ id }) => id)).toContain(groupId);
  }
  expect(tickets.some(({ assigneeId }) => assigneeId === null)).toBe(true);
});

it('moved some tickets to WhatsApp that began by e-mail', () => {
  const moved = tickets.filter(
    ({ viaChannel, conversation }) =>
      viaChannel === 'email' && conversation.some(({ channel }) => channel === 'whatsapp'),
  );
  expect(moved.length).toBeGreaterThan(5);
});

it('leaves all but one ticket without a tab, until it is opened', () => {
  const world = testWorld('team');
  expect(world.state.openTabs).toEqual([1001]);
  world.openTicket(7003);
  world.openTicket(1001);
  expect(world.state.openTabs).toEqual([1001, 7003]);
});
