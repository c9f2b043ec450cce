import { testWorld } from '../../testing/test-world';
import type { WorldChange } from '../../world/world-state';
import { answerRequest } from '../answer-request';

// biome-ignore lint/suspicious/noExplicitAny: bodies are JSON of many shapes.
type Json = any;

function account() {
  const world = testWorld('fresh');
  const call = (type: 'GET' | 'PUT', ticket?: Record<string, unknown>) => {
    const { status, body } = answerRequest(world, {
      url: '/api/v2/tickets/1001.json',
      type,
      headers: {},
      ...(ticket && { data: JSON.stringify({ ticket }) }),
    });
    return { status, body: body as Json };
  };
  return {
    world,
    ticket: () => world.ticket(1001),
    get: () => call('GET').body.ticket,
    put: (ticket: Record<string, unknown>) => call('PUT', ticket),
  };
}

describe('safe_update', () => {
  const update = (stamp: string) => ({
    additional_tags: ['late'],
    safe_update: true,
    updated_stamp: stamp,
  });

  it('goes through for who has seen the latest update', () => {
    const { get, put } = account();
    const { status, body } = put(update(get().updated_at));
    expect(status).toBe(200);
    expect(body.ticket.tags).toContain('late');
  });

  it('is a conflict for who has not, and changes nothing', () => {
    const { world, get, put, ticket } = account();
    const { updated_at } = get();
    world.passTime(2_000);
    world.updateTicket(1001, { priority: 'high' }, 'somebody else');
    const { tags } = ticket();
    expect(put(update(updated_at))).toMatchObject({
      status: 409,
      body: { error: 'UpdateConflict' },
    });
    expect(ticket().tags).toEqual(tags);
    expect(put(update(get().updated_at)).status).toBe(200);
  });

  it('only where it is asked for', () => {
    const { put } = account();
    const stamp = { updated_stamp: '2020-01-01T00:00:00Z' };
    expect(put({ additional_tags: ['late'], ...stamp }).status).toBe(200);
  });
});

describe('what the agent has not saved', () => {
  it('is shown to the agent, and is not in Zendesk yet', () => {
    const { world, get, ticket } = account();
    const before = get();
    world.updateTicket(1001, { priority: 'urgent', tags: ['mine'] }, 'agent');
    expect(ticket()).toMatchObject({ priority: 'urgent', tags: ['mine'] });
    expect(get()).toEqual(before);
  });

  it('is saved with a note, not with a message of messaging', async () => {
    const { world, get } = account();
    world.updateTicket(1001, { priority: 'urgent' }, 'agent');
    world.setComposerText(1001, 'Hello', 'agent');
    await world.submitReply(1001);
    expect(get().priority).not.toBe('urgent');
    world.setCommentType(1001, 'internalNote');
    world.setComposerText(1001, 'A note', 'agent');
    await world.submitReply(1001);
    expect(get().priority).toBe('urgent');
  });

  it('is lost when somebody else updates the ticket', () => {
    const { world, put, get, ticket } = account();
    const { priority, tags } = ticket();
    world.updateTicket(1001, { priority: 'urgent', tags: ['mine'] }, 'agent');
    const heard: WorldChange['kind'][] = [];
    world.subscribe(({ kind }) => heard.push(kind));
    put({ additional_tags: ['late'] });
    expect(ticket()).toMatchObject({ priority, tags: [...tags, 'late'] });
    expect(get()).toMatchObject({ priority, tags: [...tags, 'late'] });
    expect(heard).toContain('ticket.updated');
    expect(ticket().saved).toBeUndefined();
  });
});
