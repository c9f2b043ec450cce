import { testWorld } from '../testing/test-world';
import { answerRequest, ROUTES } from './answer-request';

// biome-ignore lint/suspicious/noExplicitAny: bodies are JSON of many shapes.
type Json = any;

function get(url: string, world = testWorld('tour')): Json {
  const { status, body } = answerRequest(world, { url, type: 'GET', headers: {} });
  expect(status).toBe(200);
  return body;
}

describe('macros', () => {
  it('pages by cursor and ends', () => {
    const world = testWorld('many-macros');
    const seen: number[] = [];
    let url: string | null = '/api/v2/macros/active.json?page[size]=90';
    let pages = 0;
    while (url) {
      const page: Json = get(url, world);
      seen.push(...page.macros.map(({ id }: Json) => id));
      expect(page.meta.has_more).toBe(page.links.next !== null);
      url = page.links.next;
      pages++;
    }
    expect(pages).toBe(6);
    expect(new Set(seen).size).toBe(499);
  });

  it('pages by offset, at most 100 a page', () => {
    const world = testWorld('many-macros');
    const first = get('/api/v2/macros/active?per_page=500', world);
    expect(first).toMatchObject({ count: 499, previous_page: null });
    expect(first.macros).toHaveLength(100);
    expect(get(first.next_page, world).previous_page).toContain('page=1');
    expect(get('/api/v2/macros/active?page=5', world).next_page).toBeNull();
  });

  it('hides inactive ones from active, and sideloads use counts', () => {
    const active = get('/api/v2/macros/active?include=usage_7d').macros;
    expect(active.some(({ id }: Json) => id === 381)).toBe(false);
    expect(active[0].usage_7d).toEqual(expect.any(Number));
    expect(get('/api/v2/macros').macros.some(({ id }: Json) => id === 381)).toBe(true);
    expect(get('/api/v2/macros/301').macro.title).toBe('Greeting::First answer');
  });

  it('previews what is saved, not what the agent has changed in the page', () => {
    const world = testWorld('tour');
    world.updateTicket(1001, { status: 'hold', tags: ['mine'] });
    expect(world.ticket(1001).status).toBe('hold');
    expect(get('/api/v2/tickets/1001', world).ticket).toMatchObject({
      status: 'open',
      tags: expect.not.arrayContaining(['mine']),
    });
    world.updateTicket(1001, { tags: ['theirs'] }, 'somebody else');
    const preview = get('/api/v2/tickets/1001/macros/306/apply', world).result.ticket;
    expect(preview).toMatchObject({ status: 'pending', tags: ['theirs', 'return'] });
    world.applyMacro(1001, 306);
    expect(get('/api/v2/tickets/1001', world).ticket.status).toBe('open');
    expect(world.ticket(1001).status).toBe('pending');
  });

  it('previews a text for each channel, and HTML', () => {
    const world = testWorld('tour');
    const actions = (...pairs: [string, unknown][]) =>
      pairs.map(([field, value]) => ({ field, value }));
    const [like] = world.state.macros;
    if (!like) throw new Error('no macro');
    world.replace({
      ...world.state,
      macros: [
        {
          ...like,
          id: 1,
          actions: actions([
            'comment_value',
            [
              ['channel:all', 'All'],
              ['channel:whatsapp', 'WA'],
            ],
          ]),
        },
        { ...like, id: 2, actions: actions(['comment_value_html', '<p>Hi {{ticket.id}}</p>']) },
      ],
    });
    expect(get('/api/v2/tickets/1001/macros/1/apply', world).result.ticket.comment).toEqual({
      body: 'All',
      scoped_body: [
        ['channel:all', 'All'],
        ['channel:whatsapp', 'WA'],
      ],
      public: true,
    });
    expect(get('/api/v2/tickets/1001/macros/2/apply', world).result.ticket.comment).toEqual({
      body: 'Hi 1001',
      html_body: '<p>Hi 1001</p>',
      public: true,
    });
  });

  it('previews: raw without a ticket, filled with one, changing nothing', () => {
    const world = testWorld('tour');
    const before = world.state;
    const raw = get('/api/v2/macros/304/apply', world).result.ticket;
    expect(raw.comment.body).toContain('{{ticket.requester.first_name}}');
    expect(raw.status).toBe('pending');
    const filled = get('/api/v2/tickets/1001/macros/304/apply.json', world).result.ticket;
    expect(filled.comment.scoped_body).toEqual([
      ['channel:all', expect.stringContaining('Good news, Lena')],
    ]);
    expect(filled).toMatchObject({ id: 1001, status: 'pending', comment: { public: true } });
    expect(get('/api/v2/macros/361/apply', world).result.ticket.comment).toBeUndefined();
    expect(get('/api/v2/macros/341/apply', world).result.ticket.comment.public).toBe(false);
    expect(world.state).toBe(before);
  });
});

describe('tickets', () => {
  it('gives the conversation log in pages', () => {
    const log = get('/api/v2/tickets/1001/conversation_log?page[size]=2&sort=-created_at');
    expect(log.events).toHaveLength(2);
    expect(log.events[0]).toMatchObject({
      type: 'Messaging::ConversationMessage',
      author: { type: 'user', display_name: 'Lena Hoffmann' },
      source: { type: 'whatsapp' },
      metadata: { public: true },
    });
    expect(log.meta.has_more).toBe(true);
  });

  it('keeps live messages together in one comment, notes apart', () => {
    const { comments, users } = get('/api/v2/tickets/1002/comments?include=users');
    expect(comments).toHaveLength(2);
    expect(comments[0].body).toContain('Rafael Teixeira: Boa tarde');
    expect(comments[1].public).toBe(false);
    expect(users.map(({ name }: Json) => name)).toContain('Nora Lindqvist');
  });

  it('tells in the audits of the chat, of macros and of failures', async () => {
    const world = testWorld('tour');
    world.openTicket(1004);
    world.applyMacro(1004, 301);
    await world.submitReply(1004);
    const { audits } = get('/api/v2/tickets/1004/audits', world);
    const started = audits[0].events.find(({ type }: Json) => type === 'ChatStartedEvent');
    expect(started.value).toMatchObject({
      channel: 'whatsapp',
      conversation_id: expect.any(String),
    });
    expect(started.value.history[0]).toMatchObject({ actor_type: 'end-user', type: 'ChatMessage' });
    const last = audits.at(-1).events;
    expect(last.map(({ type }: Json) => type)).toEqual(['AgentMacroReference', 'Error']);
    expect(last[0]).toMatchObject({ macro_id: '301', macro_title: 'Greeting::First answer' });
    const filtered = get('/api/v2/tickets/1004/audits?filter_events[]=Error', world).audits;
    expect(filtered.every(({ events }: Json) => events[0].type === 'Error')).toBe(true);
  });

  it('lets an event without a way of its own have that of its audit, not of its ticket', () => {
    const { audits } = get('/api/v2/tickets/1006/audits', testWorld('several-channels'));
    const mail = audits.find(({ events }: Json) =>
      events.some(({ type }: Json) => type === 'Comment'),
    );
    expect(mail.via.channel).toBe('email');
    expect(mail.events[0]).not.toHaveProperty('via');
  });

  it('tells of a failed delivery in a text, in an event of its own, or not at all', () => {
    const world = testWorld('closed');
    const types = () =>
      get('/api/v2/tickets/1004/audits', world)
        .audits.at(-1)
        .events.map(({ type }: Json) => type);
    expect(types()).toEqual(['Error']);
    world.setVariants({ auditsFailureIsEvent: true });
    expect(types()).toEqual(['MessageDeliveryFailed']);
    world.setVariants({ auditsTellFailures: false });
    expect(types()).not.toContain('MessageDeliveryFailed');
  });

  it('holds WhatsApp’s own time in the audits only in that variant', () => {
    const world = testWorld('late-arrival');
    const text = () => JSON.stringify(get('/api/v2/tickets/1011/audits', world));
    expect(text()).not.toContain('originalMessageTimestamp');
    world.setVariants({ auditsHoldOriginalTimestamp: true });
    expect(text()).toContain('"originalMessageTimestamp":"2026-11-19T11:00:00Z"');
  });

  it('names Sunshine’s conversation in the audits, with this ticket’s messages only', () => {
    const world = testWorld('elsewhere');
    const chats = (id: number) =>
      get(`/api/v2/tickets/${id}/audits?filter_events[]=ChatStartedEvent`, world).audits.flatMap(
        ({ events }: Json) => events.map(({ value }: Json) => value),
      );
    const [here, ...others] = chats(1021);
    expect(others).toEqual([]);
    expect(here.history.map(({ message_id }: Json) => message_id)).toEqual([
      'm1021-1',
      'm1021-2',
      'm1021-3',
    ]);
    expect(chats(1022)[0].conversation_id).toBe(here.conversation_id);
    world.setVariants({ auditsHoldChatStarted: false });
    expect(chats(1021)).toEqual([]);
  });

  it('tells of a chat for each channel of a ticket, in Sunshine’s names', () => {
    const { audits } = get('/api/v2/tickets/1006/audits?sort=-created_at');
    const chats = audits
      .at(-1)
      .events.filter(({ type }: Json) => type === 'ChatStartedEvent')
      .map(({ value }: Json) => value.channel);
    expect(chats).toEqual(['web', 'messenger', 'whatsapp']);
  });

  it('shows in the log what is no message, and when Sunshine got each', () => {
    const world = testWorld('reactions');
    const receivedAt = world.now() - 60_000;
    world.customerWrites(1026, { text: 'Oi', channel: 'whatsapp', receivedAt });
    const { events } = get('/api/v2/tickets/1026/conversation_log', world);
    expect(events.map(({ content }: Json) => content.type)).toEqual([
      'text',
      'text',
      'reaction',
      'edit',
      'deletion',
      'text',
    ]);
    expect(events.at(-1)).toMatchObject({
      created_at: '2026-11-20T12:00:00Z',
      received_at: '2026-11-20T11:59:00Z',
    });
  });

  it('answers a hundred logs a minute for the whole account', () => {
    const world = testWorld('tour');
    const ask = (id: number) =>
      answerRequest(world, {
        url: `/api/v2/tickets/${id}/conversation_log`,
        type: 'GET',
        headers: {},
      });
    const statuses = Array.from({ length: 100 }, (_, index) => ask(1001 + (index % 5)).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    world.passTime(20_000);
    const refused = ask(1001);
    expect(refused).toMatchObject({ status: 429, headers: { 'Retry-After': '40' } });
    expect(refused.headers?.['Zendesk-RateLimit-omnilog-index']).toBe(
      'total=100; remaining=0; resets=40',
    );
    expect(get('/api/v2/tickets/1001/audits', world).audits).not.toHaveLength(0);
    world.passTime(40_000);
    expect(ask(1001).status).toBe(200);
  });

  it('updates what it knows and refuses the rest by name', () => {
    const world = testWorld('tour');
    const put = (ticket: unknown) =>
      answerRequest(world, {
        url: '/api/v2/tickets/1001.json',
        type: 'PUT',
        data: JSON.stringify({ ticket }),
        headers: {},
      });
    expect(put({ additional_tags: ['x'], status: 'hold' }).status).toBe(200);
    expect(world.ticket(1001)).toMatchObject({
      status: 'hold',
      tags: expect.arrayContaining(['x']),
    });
    expect(put({ mood: 1 })).toMatchObject({
      status: 422,
      body: { description: expect.stringContaining('mood') },
    });
    expect(put({ status: 'sad' }).status).toBe(422);
  });

  describe('a comment in an update', () => {
    const put = (world: ReturnType<typeof testWorld>, ticket: unknown): Json =>
      answerRequest(world, {
        url: '/api/v2/tickets/1004.json',
        type: 'PUT',
        data: JSON.stringify({ ticket }),
        headers: {},
      });

    it('is an internal note of the agent, made safe, and the answer holds it', () => {
      const world = testWorld('closed');
      world.setComposerText(1004, 'a draft', 'agent');
      const html_body = '<p>One<br>two</p><script>alert(1)</script>';
      const { status, body } = put(world, { comment: { html_body, public: false } });
      expect(status).toBe(200);
      expect(body.audit.events).toEqual([
        expect.objectContaining({ type: 'Comment', public: false, plain_body: 'One\ntwo' }),
      ]);
      expect(world.ticket(1004).conversation.at(-1)).toMatchObject({
        html: '<p>One<br>two</p>',
        authorId: world.state.agentId,
        channel: 'internal',
        isPublic: false,
      });
      expect(world.ticket(1004).composer.text).toBe('a draft');
    });

    it('may be plain text', () => {
      const world = testWorld('closed');
      put(world, { comment: { body: 'a < b', public: false } });
      expect(world.ticket(1004).conversation.at(-1)?.text).toBe('a < b');
    });

    it.each([
      [{ html_body: '<p>Hi</p>', public: true }, 'only private'],
      [{ html_body: '<p>Hi</p>' }, 'only private'],
      [{ html_body: ' ', public: false }, 'blank'],
      [{ body: 'x'.repeat(65_536), public: false }, 'too long'],
      [{ body: 'x', public: false, uploads: ['t'] }, 'uploads'],
    ])('is refused by name: %j', (comment, why) => {
      const world = testWorld('closed');
      const { status, body } = put(world, { comment, additional_tags: ['x'] });
      expect(status).toBe(422);
      expect(body.description).toContain(why);
      expect(world.ticket(1004).tags).not.toContain('x');
    });
  });

  it('searches', () => {
    const { results } = get('/api/v2/search?query=type:ticket requester:205 status<solved');
    expect(results.map(({ id }: Json) => id)).toEqual([1004, 1010]);
    const unknown = answerRequest(testWorld(), {
      url: '/api/v2/search?query=mood:good',
      type: 'GET',
      headers: {},
    });
    expect(unknown).toMatchObject({ status: 422 });
  });
});

it('knows users and their identities', () => {
  expect(get('/api/v2/users/202').user).toMatchObject({
    locale: 'pt-BR',
    user_fields: { whatsapp_opt_in: true },
  });
  const { identities } = get('/api/v2/users/202/identities?type[]=messaging');
  expect(identities).toEqual([expect.objectContaining({ type: 'messaging', user_id: 202 })]);
});

describe('what users have said of themselves', () => {
  it.each([
    [205, { whatsapp_opt_in: true, preferred_name: 'Liv', customer_level: 'gold' }, ['vip']],
    [211, { whatsapp_opt_in: false, preferred_name: null, customer_level: null }, []],
    [208, { whatsapp_opt_in: null, preferred_name: null, customer_level: null }, []],
    [
      206,
      { whatsapp_opt_in: null, preferred_name: null, customer_level: null },
      ['whatsapp_opt_in'],
    ],
  ])('user %d', (id, user_fields, tags) => {
    expect(get(`/api/v2/users/${id}`).user).toMatchObject({ id, user_fields, tags });
  });

  it('changes when somebody writes it down', () => {
    const world = testWorld();
    const heard: unknown[] = [];
    world.subscribe((change) => heard.push(change));
    world.setUser(208, { userFields: { whatsapp_opt_in: true }, tags: ['asked'] });
    const { body } = answerRequest(world, { url: '/api/v2/users/208', type: 'GET', headers: {} });
    expect(body).toMatchObject({
      user: { tags: ['asked'], user_fields: { whatsapp_opt_in: true } },
    });
    expect(heard).toEqual([{ kind: 'user', userId: 208 }]);
    expect(() => world.setUser(1, { tags: [] })).toThrow('has no user 1');
  });

  it('is asked for in fields', () => {
    const { user_fields } = get('/api/v2/user_fields');
    expect(user_fields.map(({ key, type }: Json) => [key, type])).toEqual([
      ['whatsapp_opt_in', 'checkbox'],
      ['preferred_name', 'text'],
      ['customer_level', 'dropdown'],
    ]);
    expect(user_fields[2].custom_field_options[1]).toMatchObject({ name: 'Gold', value: 'gold' });
  });
});

it('knows groups and organizations', () => {
  expect(get('/api/v2/users/me').user).toMatchObject({ id: 101, default_group_id: 1 });
  expect(get('/api/v2/users/me').groups).toBeUndefined();
  expect(get('/api/v2/users/me?include=groups').groups).toEqual([
    expect.objectContaining({ id: 1, name: 'Support' }),
  ]);
  expect(get('/api/v2/users/205').user).toMatchObject({
    organization_id: 401,
    default_group_id: null,
  });
  expect(get('/api/v2/tickets/1004').ticket.organization_id).toBe(401);
  expect(get('/api/v2/tickets/1001').ticket.organization_id).toBeNull();
});

it('dates every answer with the true time, whatever the agent’s computer says', () => {
  const world = testWorld('wrong-clock');
  expect(world.state.agentClockErrorMs).toBe(-20 * 60_000);
  const { headers } = answerRequest(world, { url: '/api/v2/users/me', type: 'GET', headers: {} });
  expect(headers?.Date).toBe('Fri, 20 Nov 2026 12:00:00 GMT');
});

it('says 404 for the unknown, and which of two kinds', () => {
  const ask = (url: string, type = 'GET') => answerRequest(testWorld(), { url, type, headers: {} });
  expect(ask('/api/v2/users/7')).toMatchObject({ status: 404 });
  expect(ask('/api/v2/users/7').unknownRoute).toBeUndefined();
  expect(ask('/api/v2/brands')).toMatchObject({ status: 404, unknownRoute: true });
  expect(ask('/api/v2/users/me', 'DELETE')).toMatchObject({ unknownRoute: true });
});

it('writes every route only once', () => {
  const names = ROUTES.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(names).size).toBe(names.length);
});

describe('what an admin sets up', () => {
  const INSTALLATION = '/api/v2/apps/installations/2002.json';
  const manifest = {
    name: 'Test app',
    parameters: [
      { name: 'hours', type: 'number', default: 4 },
      { name: 'secret', type: 'text', secure: true },
    ],
  };
  const ask = (url: string, world: ReturnType<typeof testWorld>) =>
    answerRequest(world, { url, type: 'GET', headers: {} }, manifest);

  it('shows an installation to an admin, without what is secret', () => {
    const world = testWorld('set-up', { settings: { secret: 'x' } });
    expect(ask(INSTALLATION, world)).toMatchObject({
      status: 200,
      body: { id: 2002, settings: { title: 'Test app', hours: 4 } },
    });
    expect(JSON.stringify(ask(INSTALLATION, world))).not.toContain('secret');
    expect(ask('/api/v2/apps/installations/1.json', world).status).toBe(404);
  });

  it('updates an installation for an admin: what is named, and what is secret', () => {
    const world = testWorld('set-up', { settings: { hours: 6, secret: 'x' } });
    const update = (settings: unknown) =>
      answerRequest(
        world,
        { url: INSTALLATION, type: 'PUT', data: JSON.stringify({ settings }), headers: {} },
        manifest,
      );
    expect(update({ secret: 'y' })).toMatchObject({
      status: 200,
      body: { settings: { hours: 6 } },
    });
    expect(world.state.settings).toEqual({ hours: 6, secret: 'y' });
    expect(update({ hours: 'many' }).status).toBe(422);
    expect(update(null).status).toBe(422);
    world.setVariants({ installationUpdates: 'replaces-all' });
    update({ hours: 8 });
    expect(world.state.settings).toEqual({ hours: 8 });
    world.setVariants({ installationUpdates: 'refused' });
    expect(update({ hours: 9 }).status).toBe(403);
    world.setVariants({ installationUpdates: 'taken' });
    world.setAgent({ role: 'agent' });
    expect(update({ hours: 9 }).status).toBe(403);
    expect(world.state.settings).toEqual({ hours: 8 });
  });

  it.each([INSTALLATION, '/api/v2/account/settings.json'])('may keep %s from agents', (url) => {
    const world = testWorld('fresh');
    expect(ask(url, world).status).toBe(403);
    world.setVariants({ installationsShownToAgents: true, accountSettingsShownToAgents: true });
    expect(ask(url, world).status).toBe(200);
  });

  it('lists active rules with their conditions', () => {
    const { automations } = get('/api/v2/automations/active.json?page[size]=1');
    expect(automations).toMatchObject([{ id: 651, conditions: { all: [{}, {}], any: [] } }]);
    expect(get('/api/v2/triggers.json').triggers).toHaveLength(2);
  });

  it('finds tags by their beginning, users by a tag, and admins', () => {
    expect(get('/api/v2/autocomplete/tags.json?name=whats').tags).toContain('whatsapp_opt_in');
    const counted = '/api/v2/search/count.json?query=type%3Auser%20tags%3Awhatsapp_opt_in';
    expect(get(counted).count).toBe(1);
    expect(get('/api/v2/users.json?role=admin').users).toMatchObject([{ name: 'Ines Vogt' }]);
  });
});

it('shows organizations and ticket fields', () => {
  expect(get('/api/v2/organizations.json').organizations).toMatchObject([
    { id: 401, name: 'Grant Interiors' },
    { id: 402 },
  ]);
  expect(get('/api/v2/organizations/402').organization.name).toBe('Weiß & Söhne');
  const { ticket_fields } = get('/api/v2/ticket_fields.json');
  expect(ticket_fields.at(-1)).toMatchObject({
    id: 360001,
    title: 'Delivery speed',
    custom_field_options: [{ value: 'standard' }, { value: 'express' }],
  });
});

it('counts down the requests of the account’s plan, and refuses what is above it', () => {
  const world = testWorld('tour');
  world.setVariants({ requestsAMinute: 3 });
  const ask = () => answerRequest(world, { url: '/api/v2/users/me', type: 'GET', headers: {} });
  const left = () => ask().headers?.['ratelimit-remaining'];
  expect([left(), left(), left()]).toEqual(['2', '1', '0']);
  world.passTime(20_000);
  expect(ask()).toMatchObject({
    status: 429,
    headers: { 'Retry-After': '40', 'X-Rate-Limit': '3', 'X-Rate-Limit-Remaining': '0' },
  });
  world.passTime(40_000);
  expect(ask().status).toBe(200);
});
