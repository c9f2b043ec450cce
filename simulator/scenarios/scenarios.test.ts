import { NOON, testWorld } from '../testing/test-world';
import { isLiveMessage, sunshineName } from '../world/channels';
import { isWritten, kindOf } from '../world/message-kind';
import { threadsOf } from '../world/threads';
import { SCENARIOS } from './scenarios';

it('has at least ten, each with its own id', () => {
  const ids = SCENARIOS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(12);
  expect(ids[0]).toBe('tour');
});

describe.each(SCENARIOS)('$id', ({ create }) => {
  const state = create(NOON);
  const userIds = new Set(state.users.map(({ id }) => id));

  it('names only people, macros and tickets that exist', () => {
    expect(userIds.has(state.agentId)).toBe(true);
    expect(state.tickets.map(({ id }) => id)).toContain(state.activeTicketId);
    const named = state.tickets.flatMap(({ requesterId, conversation }) => [
      requesterId,
      ...conversation.flatMap(({ authorId }) => authorId ?? []),
    ]);
    expect(named.filter((id) => !userIds.has(id))).toEqual([]);
    const lost = state.tickets.filter(
      ({ channels, composer }) => !channels.includes(composer.channel),
    );
    expect(lost).toEqual([]);
  });

  it('has unique ids and nothing from the future', () => {
    expect(new Set(state.macros.map(({ id }) => id)).size).toBe(state.macros.length);
    expect(new Set(state.tickets.map(({ id }) => id)).size).toBe(state.tickets.length);
    const messages = state.tickets.flatMap(({ conversation }) => conversation);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
    const wrong = messages.filter(
      ({ at, sentAt, receivedAt = at }) => at > NOON || receivedAt > at || sentAt > receivedAt,
    );
    expect(wrong).toEqual([]);
  });

  it('writes each message into a thread, to a number of its channel', () => {
    const written = state.tickets.flatMap(({ conversation }) => conversation.filter(isLiveMessage));
    const threaded = threadsOf(state).flatMap(({ messages }) => messages);
    expect(threaded).toHaveLength(written.length);
    const strayed = threaded.filter(
      ({ message, integration }) => integration?.type !== sunshineName(message.channel),
    );
    expect(strayed).toEqual([]);
  });

  it('holds no settings: the world knows no app', () => {
    expect(state.settings).toEqual({});
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});

it('is as large as it says', () => {
  expect(testWorld('long-conversation').ticket(1013).conversation).toHaveLength(5000);
  expect(testWorld('many-macros').state.macros).toHaveLength(500);
});

const HOUR = 3_600_000;

/** What the customer last wrote in the open ticket, and how much the business has said since. */
function lastWritten(id: string) {
  const { state, ticket } = testWorld(id);
  const { conversation, viaChannel } = ticket(state.activeTicketId);
  const index = conversation.findLastIndex(
    (said) => said.role === 'end-user' && isWritten(kindOf(said)),
  );
  const last = conversation[index];
  if (!last) throw new Error(`${id}: nobody wrote`);
  return {
    channel: viaChannel,
    sentHoursAgo: (NOON - last.sentAt) / HOUR,
    lateHours: (last.at - last.sentAt) / HOUR,
    answers: conversation.slice(index + 1).filter(({ role }) => role !== 'end-user').length,
  };
}

it.each([
  ['sent-earlier', { channel: 'whatsapp', sentHoursAgo: 22, lateHours: 3 }],
  ['elsewhere', { channel: 'whatsapp', sentHoursAgo: 39 }],
  ['two-numbers', { channel: 'whatsapp', sentHoursAgo: 39 }],
  ['messenger', { channel: 'sunshine_conversations_facebook_messenger', sentHoursAgo: 10 }],
  ['instagram', { channel: 'instagram_dm', sentHoursAgo: 30 }],
  ['tiktok', { channel: 'tiktok', sentHoursAgo: 30, answers: 3 }],
  ['wechat', { channel: 'wechat', sentHoursAgo: 10, answers: 4 }],
  ['viber', { channel: 'viber', sentHoursAgo: 30 }],
  ['custom-channel', { channel: 'sunshine_conversations_api', sentHoursAgo: 5 }],
  ['many-answers', { channel: 'whatsapp', sentHoursAgo: 20, answers: 130 }],
  ['reactions', { channel: 'whatsapp', sentHoursAgo: 27 }],
])('%s is what its name says', (id, facts) => {
  expect(lastWritten(id)).toMatchObject(facts);
});

it('lets the composer of several channels switch', () => {
  const world = testWorld('several-channels');
  for (const channel of ['sunshine_conversations_facebook_messenger', 'email', 'whatsapp']) {
    world.setTargetChannel(1006, channel);
    expect(world.ticket(1006).composer.channel).toBe(channel);
  }
});
