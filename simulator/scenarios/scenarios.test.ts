import { NOON, testWorld } from '../testing/test-world';
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
    for (const ticket of state.tickets) {
      expect(userIds.has(ticket.requesterId)).toBe(true);
      expect(ticket.channels).toContain(ticket.composer.channel);
      for (const { authorId } of ticket.conversation) {
        expect(authorId === null || userIds.has(authorId)).toBe(true);
      }
    }
  });

  it('has unique ids and nothing from the future', () => {
    expect(new Set(state.macros.map(({ id }) => id)).size).toBe(state.macros.length);
    for (const { conversation } of state.tickets) {
      expect(new Set(conversation.map(({ id }) => id)).size).toBe(conversation.length);
      for (const { at, sentAt } of conversation) {
        expect(at).toBeLessThanOrEqual(NOON);
        expect(sentAt).toBeLessThanOrEqual(at);
      }
    }
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
