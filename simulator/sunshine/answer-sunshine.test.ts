import { MEI } from '../scenarios/build/people';
import { SUNSHINE, WHATSAPP, WHATSAPP_OUTLET } from '../scenarios/build/sunshine';
import { body, template } from '../scenarios/build/template';
import { TEMPLATES } from '../scenarios/build/templates';
import { testWorld } from '../testing/test-world';
import type { SimMessageKind } from '../world/message-types';
import { threadsIn } from '../world/threads';
import type { World } from '../world/world';
import { answerSunshine } from './answer-sunshine';
import { sunshineKey } from './authorize';

// biome-ignore lint/suspicious/noExplicitAny: bodies are JSON of many shapes.
type Json = any;

const HOST = 'https://api.smooch.io';
const V2 = `/v2/apps/${SUNSHINE.appId}`;
const V1 = `/v1.1/apps/${SUNSHINE.appId}`;
const RIGHT = `Basic ${sunshineKey(SUNSHINE)}`;

function ask(world: World, path: string, authorization = RIGHT) {
  const url = path.startsWith('http') ? path : HOST + path;
  const answer = answerSunshine(world, { url, type: 'GET', headers: { authorization } });
  if (!answer) throw new Error(`${url} is no address of Sunshine`);
  return answer;
}

function get(world: World, path: string): Json {
  const { status, body } = ask(world, path);
  expect([path, status, body]).toEqual([path, 200, expect.anything()]);
  return JSON.parse(JSON.stringify(body));
}

function threadIn(world: World, ticketId: number) {
  const [thread] = threadsIn(world.state, world.ticket(ticketId));
  if (!thread) throw new Error(`ticket ${ticketId} has no thread`);
  return thread;
}

const messagesOf = (world: World, ticketId: number) =>
  `${V2}/conversations/${threadIn(world, ticketId).conversationId}/messages`;
const userMessagesOf = (world: World, ticketId: number) =>
  `${V1}/appusers/${threadIn(world, ticketId).userId}/messages`;

describe('who may ask', () => {
  const world = testWorld('fresh');
  const path = messagesOf(world, 1001);
  const v1 = userMessagesOf(world, 1001);

  it.each([
    ['nothing', ''],
    ['the setting’s name, unfilled', 'Basic {{setting.sunshine_key}}'],
    ['another secret', `Basic ${btoa('app_x:y')}`],
    ['the key without its scheme', sunshineKey(SUNSHINE)],
  ])('%s is refused with 401, in each version’s form', (_, authorization) => {
    expect(ask(world, path, authorization)).toMatchObject({
      status: 401,
      body: { errors: [{ code: 'unauthorized', title: expect.any(String) }] },
    });
    expect(ask(world, v1, authorization)).toMatchObject({
      status: 401,
      body: { error: { code: 'unauthorized', description: expect.any(String) } },
    });
  });

  it('another app is not found', () => {
    expect(ask(world, path.replace(SUNSHINE.appId, 'other'))).toMatchObject({
      status: 404,
      body: { errors: [{ code: 'app_not_found' }] },
    });
  });

  it('a plan without the API is refused', () => {
    const poor = testWorld('fresh');
    poor.setSunshine({ plan: false });
    expect(ask(poor, path)).toMatchObject({
      status: 402,
      body: { errors: [{ code: 'payment_required' }] },
    });
  });

  it('an integration’s key reads messages, but no integrations and no templates', () => {
    const limited = testWorld('fresh');
    limited.setSunshine({ scope: 'integration' });
    expect(ask(limited, path).status).toBe(200);
    expect(ask(limited, v1).status).toBe(200);
    expect(ask(limited, `${V2}/integrations`).status).toBe(403);
    expect(ask(limited, `${V1}/integrations/${WHATSAPP.id}/messageTemplates`)).toMatchObject({
      status: 403,
      body: { error: { code: 'forbidden' } },
    });
  });

  it.each([
    ['https://api.smooch.io', true],
    ['https://api.eu-1.smooch.io', true],
    ['https://demo.zendesk.com/sc', true],
    ['https://demo.zendesk.com', false],
    ['https://other.zendesk.com/sc', false],
    ['http://api.smooch.io', false],
    ['https://api.smooch.io.example', false],
  ])('%s is one of its addresses: %s', (base, isOne) => {
    const headers = { Authorization: RIGHT };
    const answer = answerSunshine(world, { url: base + path, type: 'GET', headers });
    expect(answer?.status ?? null).toBe(isOne ? 200 : null);
  });

  it('does not know other routes', () => {
    expect(ask(world, `${V2}/webhooks`)).toMatchObject({ status: 404, unknownRoute: true });
    expect(ask(world, `${V1}/conversations`)).toMatchObject({ unknownRoute: true });
    expect(ask(world, `${HOST}/v3/apps/x/users`)).toMatchObject({ unknownRoute: true });
  });
});

describe('messages in v2', () => {
  it('come with the newest page first, a hundred at a time, back to the beginning', () => {
    const world = testWorld('long-thread');
    const all = threadIn(world, 1027).messages.map(({ message }) => message.id);
    const seen: string[] = [];
    const sizes: number[] = [];
    let path: string | undefined = messagesOf(world, 1027);
    while (path) {
      const page: Json = get(world, path);
      const ids = page.messages.map(({ id }: Json) => id);
      seen.unshift(...ids);
      sizes.push(ids.length);
      expect(page.meta.hasMore).toBe(page.links.prev !== undefined);
      expect(page.meta.beforeCursor).toBe(page.links.prev && ids[0]);
      path = page.links.prev;
    }
    expect(sizes).toEqual([100, 100, 100, 91]);
    expect(seen).toEqual(all);
  });

  it('go forward again with page[after]', () => {
    const world = testWorld('long-thread');
    const newest = get(world, messagesOf(world, 1027));
    const older = get(world, newest.links.prev);
    expect(newest.meta.afterCursor).toBeUndefined();
    expect(get(world, older.links.next).messages).toEqual(newest.messages);
  });

  it.each([['page[before]=m1027-1&page[after]=m1027-1'], ['page[before]=nobody']])(
    'refuse %s',
    (query) => {
      const world = testWorld('long-thread');
      expect(ask(world, `${messagesOf(world, 1027)}?${query}`)).toMatchObject({
        status: 400,
        body: { errors: [{ code: 'bad_request' }] },
      });
    },
  );

  it('name the channel’s own time and the number, of the customer’s only', () => {
    const world = testWorld('sent-earlier');
    const { messages } = get(world, messagesOf(world, 1020));
    const { userId } = threadIn(world, 1020);
    expect(messages.at(-1)).toMatchObject({
      id: 'm1020-3',
      received: '2026-11-19T17:00:00.000Z',
      author: { type: 'user', userId, displayName: 'Grace Mensah' },
      content: { type: 'text', text: 'Great, please keep one for me!' },
      source: {
        type: 'whatsapp',
        integrationId: WHATSAPP.id,
        originalMessageTimestamp: '2026-11-19T14:00:00.000Z',
      },
      deleted: false,
    });
    expect(messages[1]).toMatchObject({
      author: { type: 'business', subtypes: ['agent'] },
      source: { type: 'zd:agentWorkspace' },
    });
    expect(messages[1].source.integrationId).toBeUndefined();
    expect(messages[1].author.userId).toBeUndefined();
  });

  it('have no time of the channel’s in the variant', () => {
    const world = testWorld('sent-earlier');
    world.setVariants({ sunshineHoldsSentTime: false });
    const { messages } = get(world, messagesOf(world, 1020));
    expect(messages.at(-1).source.originalMessageTimestamp).toBeNull();
    const v1 = get(world, userMessagesOf(world, 1020)).messages.at(-1);
    expect(v1.source.originalMessageTimestamp).toBeNull();
  });

  it('tells of refused messages only in that variant', () => {
    const world = testWorld('closed');
    const newest = (path: string) => get(world, path).messages.at(-1);
    const both = () => [newest(messagesOf(world, 1004)), newest(userMessagesOf(world, 1004))];
    for (const message of both()) expect(message).not.toHaveProperty('error');
    world.setVariants({ sunshineTellsFailures: true });
    for (const { error } of both()) {
      expect(error).toMatchObject({ underlyingError: { errors: [{ code: 131047 }] } });
    }
  });

  it.each<[SimMessageKind, Json]>([
    ['location', { content: { type: 'location', coordinates: { lat: expect.any(Number) } } }],
    ['button-answer', { content: { type: 'text', payload: expect.any(String) } }],
    ['list-answer', { content: { type: 'text', payload: expect.any(String) } }],
    ['form-answer', { content: { type: 'formResponse', fields: [expect.anything()] } }],
    ['deleted', { content: { type: 'text', text: '' }, deleted: true }],
    ['reaction', { content: { type: 'reaction' } }],
    ['activity', { author: { type: 'user', subtypes: ['activity'] } }],
  ])('show a %s', (kind, shape) => {
    const world = testWorld('fresh');
    world.customerWrites(1001, { text: 'x', channel: 'whatsapp', kind });
    expect(get(world, messagesOf(world, 1001)).messages.at(-1)).toMatchObject(shape);
  });

  it('show an automatic answer as a bot’s, a template as one', () => {
    const world = testWorld('template-waiting');
    const { messages } = get(world, messagesOf(world, 1008));
    expect(messages.at(-1).content).toMatchObject({
      type: 'template',
      template: { name: 'order_update', language: { code: 'de' } },
    });
    const fresh = testWorld('fresh');
    expect(get(fresh, messagesOf(fresh, 1001)).messages[1].author).toMatchObject({
      type: 'business',
      subtypes: ['bot'],
    });
  });
});

describe('messages in v1.1', () => {
  it('are a user’s newest hundred, in seconds, with links by time', () => {
    const world = testWorld('long-thread');
    const page = get(world, userMessagesOf(world, 1027));
    expect(page.conversation).toEqual({
      _id: threadIn(world, 1027).conversationId,
      unreadCount: 0,
    });
    expect(page.messages).toHaveLength(100);
    expect(page.next).toBeUndefined();
    expect(page.messages.at(-1)).toMatchObject({ _id: 'm1027-41', role: 'appMaker', type: 'text' });
    const hello = page.messages.find(({ _id }: Json) => _id === 'm1027-1');
    const at = world.ticket(1027).conversation[0]?.at ?? 0;
    expect(hello).toMatchObject({
      role: 'appUser',
      authorId: threadIn(world, 1027).userId,
      received: at / 1000,
      text: 'Hello, it is me again.',
      source: { type: 'whatsapp', integrationId: WHATSAPP.id, originalMessageTimestamp: at / 1000 },
    });

    const older = get(world, page.previous);
    expect(older.messages).toHaveLength(100);
    expect(older.messages.at(-1).received).toBeLessThan(page.messages[0].received);
    expect(get(world, older.next).messages).toEqual(page.messages);
  });

  it.each(['before=', 'before=soon', 'before=1&after=2'])('refuse %s', (query) => {
    const world = testWorld('long-thread');
    expect(ask(world, `${userMessagesOf(world, 1027)}?${query}`)).toMatchObject({
      status: 400,
      body: { error: { code: 'bad_request' } },
    });
  });
});

describe('other records', () => {
  const world = testWorld('two-numbers');
  const { userId, conversationId } = threadIn(world, 1021);

  it('conversations need exactly one filter', () => {
    const path = `${V2}/conversations`;
    const { conversations, meta } = get(world, `${path}?filter[userId]=${userId}`);
    expect(conversations).toEqual([expect.objectContaining({ id: conversationId })]);
    expect(meta).toEqual({ hasMore: false });
    expect(ask(world, path).status).toBe(400);
    const both = `${path}?filter[userId]=${userId}&filter[userExternalId]=x`;
    expect(ask(world, both).status).toBe(400);
    expect(ask(world, `${path}?filter[userExternalId]=x`)).toMatchObject({
      status: 404,
      body: { errors: [{ code: 'user_not_found' }] },
    });
  });

  it('a conversation, a user and its clients', () => {
    expect(get(world, `${V2}/conversations/${conversationId}`).conversation).toMatchObject({
      id: conversationId,
      type: 'personal',
      lastUpdatedAt: '2026-11-18T21:00:00.000Z',
    });
    expect(get(world, `${V2}/users/${userId}`).user).toMatchObject({
      id: userId,
      zendeskId: '211',
      profile: { givenName: 'Ana', surname: 'Sousa' },
    });
    expect(get(world, `${V2}/users/${userId}/clients`).clients).toEqual([
      expect.objectContaining({
        type: 'whatsapp',
        integrationId: WHATSAPP.id,
        externalId: '351910555211',
        lastSeen: '2026-11-18T21:00:00.000Z',
      }),
    ]);
    expect(ask(world, `${V2}/conversations/nobody`)).toMatchObject({
      status: 404,
      body: { errors: [{ code: 'conversation_not_found' }] },
    });
  });

  it('nobody without a phone number is given one', () => {
    const wechat = testWorld('wechat');
    const user = threadIn(wechat, 1043);
    expect(user.customerId).toBe(MEI.id);
    const { clients } = get(wechat, `${V2}/users/${user.userId}/clients`);
    expect(clients[0]).toMatchObject({ type: 'wechat', externalId: null });
  });

  it('integrations by type, and in pages', () => {
    const { integrations } = get(world, `${V2}/integrations?filter[types]=whatsapp`);
    expect(integrations.map(({ phoneNumber }: Json) => phoneNumber)).toEqual([
      '+49 30 5550 100',
      '+49 30 5550 200',
    ]);
    const first = get(world, `${V2}/integrations?page[size]=4`);
    const second = get(world, first.links.next);
    expect(first.meta).toMatchObject({ hasMore: true, afterCursor: first.integrations[3].id });
    const both = [...first.integrations, ...second.integrations].map(({ id }) => id);
    expect(both).toHaveLength(8);
    expect(new Set(both).size).toBe(8);
    expect(get(world, second.links.prev).integrations).toEqual(first.integrations);
    expect(ask(world, `${V2}/integrations?page[size]=101`).status).toBe(400);
  });

  it('templates of a WhatsApp number', () => {
    const path = `${V1}/integrations/${WHATSAPP.id}/messageTemplates`;
    const first = get(world, `${path}?limit=5`);
    expect(first.messageTemplates[0]).toMatchObject({
      name: 'order_update',
      language: 'de',
      status: 'APPROVED',
      category: 'UTILITY',
      components: [
        {
          type: 'BODY',
          text: expect.stringContaining('{{2}}'),
          example: { body_text: [['Lena', 'BB-48213']] },
        },
        { type: 'FOOTER', text: 'Demo-Laden' },
      ],
    });
    const rest = get(world, `${path}?limit=5&after=${first.after}`);
    expect(rest.messageTemplates).toHaveLength(2);
    expect(rest.after).toBeUndefined();
    expect(get(world, `${path}?name=spring_sale`).messageTemplates).toHaveLength(1);
    expect(ask(world, `${path}?after=nobody`).status).toBe(400);
    expect(ask(world, `${V1}/integrations/x/messageTemplates`)).toMatchObject({
      status: 400,
      body: { error: { code: 'bad_request', description: 'Integration not found' } },
    });
  });

  it('each number has its own templates, the first one those that name none', () => {
    const own = template('outlet_only', 'en_US', [body('Hi')], {
      integrationIds: [WHATSAPP_OUTLET.id],
    });
    const [any] = TEMPLATES;
    const numbers = testWorld('two-numbers', { templates: any ? [any, own] : [own] });
    const namesOf = (id: string) =>
      get(numbers, `${V1}/integrations/${id}/messageTemplates`).messageTemplates.map(
        ({ name }: Json) => name,
      );
    expect(namesOf(WHATSAPP.id)).toEqual(['order_update']);
    expect(namesOf(WHATSAPP_OUTLET.id)).toEqual(['outlet_only']);
  });

  it('a thousand templates come in ten pages, each template once', () => {
    const many = testWorld('many-templates');
    const path = `${V1}/integrations/${WHATSAPP.id}/messageTemplates?limit=100`;
    const ids = new Set<string>();
    let after = '';
    for (let page = 1; page <= 10; page++) {
      const answer = get(many, path + after);
      expect(answer.messageTemplates).toHaveLength(100);
      for (const { id } of answer.messageTemplates) ids.add(id);
      expect(answer.after === undefined).toBe(page === 10);
      after = `&after=${answer.after}`;
    }
    expect(ids.size).toBe(1000);
  });

  it('tells what Meta says beyond the documented fields, or not', () => {
    const kinds = testWorld('template-kinds');
    const path = `${V1}/integrations/${WHATSAPP.id}/messageTemplates?name=status_rejected`;
    expect(get(kinds, path).messageTemplates[0]).toMatchObject({
      parameter_format: 'POSITIONAL',
      rejected_reason: 'INVALID_FORMAT',
      quality_score: { score: 'GREEN' },
    });
    kinds.setVariants({ sunshineTellsTemplateDetails: false });
    expect(Object.keys(get(kinds, path).messageTemplates[0])).toEqual([
      'id',
      'name',
      'language',
      'status',
      'category',
      'components',
    ]);
  });
});
