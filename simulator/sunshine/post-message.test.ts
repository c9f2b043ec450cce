/** Sending through the API, its bodies and answers as sunshine-conversations.md section 6 has them. */
import { CLARA, OLIVIA } from '../scenarios/build/people';
import { INTEGRATIONS, SUNSHINE, WHATSAPP, WHATSAPP_OUTLET } from '../scenarios/build/sunshine';
import { talkTicket } from '../scenarios/build/talk';
import { testWorld } from '../testing/test-world';
import { threadsIn } from '../world/threads';
import type { World } from '../world/world';
import { answerSunshine } from './answer-sunshine';
import { sunshineKey } from './authorize';

// biome-ignore lint/suspicious/noExplicitAny: bodies are JSON of many shapes.
type Json = any;

const HOUR = 3_600_000;
const AUTHORIZED = { Authorization: `Basic ${sunshineKey(SUNSHINE)}` };
const JSON_TYPE = { 'Content-Type': 'application/json' };

const TEMPLATE = {
  name: 'order_update',
  language: { policy: 'deterministic', code: 'en_US' },
  components: [
    {
      type: 'body',
      parameters: [
        { type: 'text', text: 'Olivia' },
        { type: 'text', text: 'BB-47110' },
      ],
    },
  ],
};
const BODY = {
  author: { type: 'business', displayName: 'Nora Lindqvist' },
  schema: 'whatsapp',
  content: { type: 'template', template: TEMPLATE },
  metadata: { agent: 'nora', ticket: 1004, test: true },
};
const FILLED =
  'Hi Olivia, there is news about your order *BB-47110*. Just answer here if you have questions.\nDemo shop';

function pathOf(world: World, ticketId = 1004): string {
  const [thread] = threadsIn(world.state, world.ticket(ticketId));
  if (!thread) throw new Error(`ticket ${ticketId} has no thread`);
  return `/v2/apps/${SUNSHINE.appId}/conversations/${thread.conversationId}/messages`;
}

function ask(
  world: World,
  type: 'GET' | 'POST',
  { data, headers = JSON_TYPE, path = pathOf(world) }: Ask = {},
): { status: number; body: Json } {
  const url = `https://api.smooch.io${path}`;
  const answer = answerSunshine(world, { url, type, data, headers: { ...AUTHORIZED, ...headers } });
  if (!answer) throw new Error(`${url} is no address of Sunshine`);
  return { status: answer.status, body: JSON.parse(JSON.stringify(answer.body)) };
}

interface Ask {
  data?: unknown;
  headers?: Record<string, string>;
  path?: string;
}

const post = (world: World, body: unknown, path?: string) =>
  ask(world, 'POST', { data: JSON.stringify(body), ...(path === undefined ? {} : { path }) });

const refusal = (code: string, title: unknown = expect.any(String)) => ({
  errors: [{ code, title }],
});

describe('a template that fits', () => {
  it('is answered with 201 and the message, and can be read again', () => {
    const world = testWorld('closed');
    const { status, body } = post(world, BODY);
    expect(status).toBe(201);
    expect(body).toEqual({
      messages: [
        {
          id: expect.any(String),
          received: '2026-11-20T12:00:00.000Z',
          author: { type: 'business', displayName: 'Nora Lindqvist' },
          content: { type: 'template', template: TEMPLATE },
          source: { type: 'api:conversations' },
          quotedMessage: null,
          metadata: BODY.metadata,
          deleted: false,
        },
      ],
    });
    expect(ask(world, 'GET').body.messages.at(-1)).toEqual(body.messages[0]);
  });

  it('stands in the ticket as the customer reads it, and opens no window', () => {
    const world = testWorld('closed');
    const heard: unknown[] = [];
    world.subscribe((change) => heard.push(change));
    post(world, BODY);
    const message = world.ticket(1004).conversation.at(-1);
    expect(message).toMatchObject({
      role: 'agent',
      channel: 'whatsapp',
      kind: 'template',
      text: FILLED,
      isPublic: true,
      delivery: null,
    });
    expect(heard).toEqual([{ kind: 'conversation', ticketId: 1004, messageId: message?.id }]);
    expect(world.ticket(1004).composer.text).toBe('');
  });

  it.each([
    ['agent', 'Nora L.', OLIVIA.id, 'Nora L.'],
    ['agent', undefined, OLIVIA.id, 'Nora Lindqvist'],
    ['business', 'Nora L.', null, 'Birch & Bloom'],
  ] as const)('under the name of the %s, who calls herself %s', (shows, displayName, _, name) => {
    const world = testWorld('closed');
    world.setVariants({ sunshineSendShows: shows });
    post(world, { ...BODY, author: { type: 'business', displayName } });
    expect(world.ticket(1004).conversation.at(-1)).toMatchObject({
      authorId: shows === 'agent' ? world.state.agentId : null,
      authorName: name,
    });
  });

  it('is the same in upper case, as Zendesk’s own utilities write it', () => {
    const world = testWorld('template-kinds');
    const template = {
      name: 'kind_url_suffix',
      language: TEMPLATE.language,
      components: [
        { type: 'BODY', parameters: [{ type: 'text', text: 'Olivia' }] },
        {
          type: 'BUTTON',
          sub_type: 'URL',
          index: 0,
          parameters: [{ type: 'text', text: 'BB-1' }],
        },
      ],
    };
    const body = { ...BODY, content: { type: 'template', template } };
    expect(post(world, body, pathOf(world, 1064)).status).toBe(201);
    expect(world.ticket(1064).conversation.at(-1)).toMatchObject({
      kind: 'template',
      delivery: null,
    });
  });

  it.each([
    [
      'header',
      { type: 'image', image: { link: 'https://shop.example/a.jpg' } },
      'kind_image_header',
    ],
    [
      'header',
      { type: 'video', video: { link: 'https://shop.example/a.mp4' } },
      'kind_video_header',
    ],
    [
      'header',
      {
        type: 'document',
        document: { link: 'https://shop.example/a.pdf', filename: 'Invoice.pdf' },
      },
      'kind_document_header',
    ],
    ['button', { type: 'coupon_code', coupon_code: 'SORRY10' }, 'kind_copy_code'],
    ['button', { type: 'payload', payload: 'yes' }, 'kind_quick_replies'],
  ])('may fill a %s with %j', (part, parameter, name) => {
    const world = testWorld('template-kinds');
    const isButton = part === 'button';
    const place = isButton
      ? { sub_type: name === 'kind_copy_code' ? 'copy_code' : 'quick_reply', index: 0 }
      : {};
    const template = {
      name,
      language: TEMPLATE.language,
      components: [{ type: part, ...place, parameters: [parameter] }],
    };
    const { status, body } = post(
      world,
      { ...BODY, content: { type: 'template', template } },
      pathOf(world, 1064),
    );
    expect([status, body.messages?.[0].content.template]).toEqual([201, template]);
    const { attachments } = world.ticket(1064).conversation.at(-1) ?? {};
    expect(attachments).toHaveLength(isButton ? 0 : 1);
  });

  it('may have no metadata, no name and no components', () => {
    const world = testWorld('template-kinds');
    const template = { name: 'kind_plain', language: TEMPLATE.language };
    const { status, body } = post(
      world,
      {
        author: { type: 'business' },
        schema: 'whatsapp',
        content: { type: 'template', template },
      },
      pathOf(world, 1064),
    );
    expect(status).toBe(201);
    expect(body.messages[0]).toMatchObject({ author: { type: 'business' }, metadata: null });
  });

  it('shows in v1.1 too', () => {
    const world = testWorld('closed');
    post(world, BODY);
    const [thread] = threadsIn(world.state, world.ticket(1004));
    const path = `/v1.1/apps/${SUNSHINE.appId}/appusers/${thread?.userId}/messages`;
    expect(ask(world, 'GET', { path }).body.messages.at(-1)).toMatchObject({
      role: 'appMaker',
      name: 'Nora Lindqvist',
      type: 'template',
      source: { type: 'api:conversations' },
      metadata: BODY.metadata,
    });
  });
});

it('what WhatsApp refuses is taken all the same, and fails in the ticket', () => {
  const world = testWorld('closed');
  const content = { type: 'template', template: { ...TEMPLATE, name: 'spring_sale' } };
  expect(post(world, { ...BODY, content }).status).toBe(201);
  expect(world.ticket(1004).conversation.at(-1)?.delivery).toMatchObject({ code: 132015 });
  expect(world.state.toasts[0]?.text).toContain('132015');
});

it('an account whose templates nobody knows takes all', () => {
  const world = testWorld('closed', { templates: null });
  expect(post(world, BODY).status).toBe(201);
  expect(world.ticket(1004).conversation.at(-1)).toMatchObject({
    text: '[order_update] Olivia BB-47110',
    delivery: null,
  });
});

describe('which ticket it joins', () => {
  const olivias = (id: number, agoHours: number, status: 'open' | 'closed') => (now: number) =>
    talkTicket(now, {
      id,
      subject: `Ticket ${id}`,
      requester: OLIVIA,
      status,
      lines: [[agoHours * HOUR, 'customer', 'Hello?']],
    });

  it.each([
    ['the newest', ['open', 'open', 'open'], 3],
    ['the newest that is not closed', ['open', 'open', 'closed'], 2],
    ['the newest, if all are closed', ['closed', 'closed', 'closed'], 3],
  ] as const)('%s', (_, statuses, expected) => {
    const world = testWorld('closed');
    const tickets = statuses.map((status, index) =>
      olivias(index + 1, 90 - index * 20, status)(world.now()),
    );
    const told = testWorld('closed', { tickets, activeTicketId: 1 });
    expect(post(told, BODY, pathOf(told, 1)).status).toBe(201);
    const joined = told.state.tickets.filter(({ conversation }) => conversation.length > 1);
    expect(joined.map(({ id }) => id)).toEqual([expected]);
  });
});

it('is answered in a ticket in which somebody else has written since', () => {
  const world = testWorld('changed-requester');
  world.customerWrites(1009, {
    text: 'Ich bin es selbst.',
    channel: 'whatsapp',
    authorId: CLARA.id,
  });
  const template = { ...TEMPLATE, language: { policy: 'deterministic', code: 'de' } };
  const body = { ...BODY, content: { type: 'template', template } };
  const answer = post(world, body, pathOf(world, 1009));
  expect([answer.status, answer.body.messages.length]).toEqual([201, 1]);
});

describe('where it goes', () => {
  const twoNumbers = () => testWorld('two-numbers');
  const to = (destination: unknown) => ({ ...BODY, destination });

  it.each([
    ['its own number', { integrationId: WHATSAPP.id }, 201, null],
    ['the channel', { integrationType: 'whatsapp' }, 201, null],
    [
      'a number the customer never wrote to',
      { integrationId: WHATSAPP_OUTLET.id },
      404,
      'client_not_found',
    ],
    ['no number', { integrationId: 'nobody' }, 404, 'integration_not_found'],
    ['a channel the customer never used', { integrationType: 'viber' }, 404, 'client_not_found'],
  ])('%s', (_, destination, status, code) => {
    const world = twoNumbers();
    const answer = post(world, to(destination), pathOf(world, 1021));
    expect(answer.status).toBe(status);
    if (code !== null) expect(answer.body).toEqual(refusal(code));
  });

  it('has no way to a channel that is not WhatsApp', () => {
    const world = testWorld('viber');
    expect(post(world, BODY, pathOf(world, 1044))).toMatchObject({
      status: 404,
      body: refusal('client_not_found'),
    });
  });

  it('one conversation for all numbers follows the customer’s newest message', () => {
    const world = testWorld('two-numbers', { integrations: [...INTEGRATIONS, WHATSAPP_OUTLET] });
    world.setVariants({ oneConversationForAllNumbers: true });
    post(world, BODY, pathOf(world, 1021));
    expect(world.ticket(1023).conversation.at(-1)).toMatchObject({
      integrationId: WHATSAPP_OUTLET.id,
      // The outlet's number has none of the shop's templates.
      delivery: { code: 132001 },
    });
  });
});

describe('what does not fit is refused with the field’s name', () => {
  const change = (path: string, value: unknown) => {
    const body: Json = JSON.parse(JSON.stringify(BODY));
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const inner = keys.reduce((at, key) => at[key], body);
    if (value === undefined) delete inner[last];
    else inner[last] = value;
    return body;
  };
  const component = 'content.template.components.0';

  it.each([
    ['author', undefined],
    ['author.type', 'user'],
    ['author.name', 'Nora'],
    ['schema', undefined],
    ['schema', 'line'],
    ['content', undefined],
    ['content.type', 'text'],
    ['content.template.name', undefined],
    ['content.template.name', ''],
    ['content.template.namespace', 'ns'],
    ['content.template.language', 'en_US'],
    ['content.template.language.policy', 'fallback'],
    ['content.template.language.code', undefined],
    ['content.template.components', {}],
    [`${component}.type`, 'footer'],
    [`${component}.type`, undefined],
    [`${component}.parameters`, undefined],
    [`${component}.parameters.0.type`, 'currency'],
    [`${component}.parameters.0.text`, 1],
    [`${component}.parameters.0.name`, 'first'],
    [`${component}.parameters.0.parameter_name`, 1],
    [`${component}.sub_type`, 'url'],
    [`${component}.index`, 0],
    [`${component}.index`, '0'],
    ['destination', 'whatsapp'],
    ['metadata', ['a']],
    ['metadata.deep', {}],
    ['metadata.none', null],
    ['text', 'Hello'],
  ])('%s: %j', (path, value) => {
    const world = testWorld('closed');
    const { status, body } = post(world, change(path, value));
    expect([status, body]).toEqual([400, refusal('bad_request')]);
    expect(body.errors[0].title.split(':')[0]).toBe(path);
    expect(world.ticket(1004).conversation).toHaveLength(4);
  });

  it.each([
    ['button', 'sub_type', { index: 0 }],
    ['button', 'index', { sub_type: 'url' }],
    ['button', 'sub_type', { sub_type: 'flow', index: 0 }],
    ['button', 'index', { sub_type: 'url', index: -1 }],
  ])('a %s needs its %s: %j', (type, field, place) => {
    const world = testWorld('closed');
    const broken = change('content.template.components', [{ type, ...place, parameters: [] }]);
    expect(post(world, broken)).toMatchObject({
      status: 400,
      body: refusal('bad_request', expect.stringMatching(new RegExp(`^${component}\\.${field}:`))),
    });
  });

  it.each([
    ['an image without an address', { type: 'image', image: {} }, 'image.link'],
    [
      'an image with a file name',
      { type: 'image', image: { link: 'x', filename: 'y' } },
      'image.filename',
    ],
    ['a code without a code', { type: 'coupon_code' }, 'coupon_code'],
    ['an empty payload', { type: 'payload', text: 'x' }, 'payload'],
  ])('%s', (_, parameter, field) => {
    const world = testWorld('closed');
    expect(post(world, change(`${component}.parameters`, [parameter]))).toMatchObject({
      status: 400,
      body: refusal(
        'bad_request',
        expect.stringMatching(new RegExp(`^${component}\\.parameters\\.0\\.${field}:`)),
      ),
    });
  });

  it.each([
    ['metadata', { note: 'ü'.repeat(2100) }],
    ['body', { note: 'x'.repeat(100_000) }],
  ])('%s too large', (field, metadata) => {
    const { status, body } = post(testWorld('closed'), { ...BODY, metadata });
    expect([status, body]).toEqual([400, refusal('bad_request', expect.stringContaining(field))]);
  });

  it('metadata of exactly four kilobytes is taken', () => {
    const metadata = { note: 'x'.repeat(4096 - '{"note":""}'.length) };
    expect(post(testWorld('closed'), { ...BODY, metadata }).status).toBe(201);
  });

  it.each<[string, Ask]>([
    ['no JSON', { data: '{' }],
    ['a form', { data: BODY }],
    ['nothing', {}],
    ['another type', { data: JSON.stringify(BODY), headers: {} }],
  ])('%s', (_, asked) => {
    expect(ask(testWorld('closed'), 'POST', asked)).toEqual({
      status: 400,
      body: refusal('bad_request'),
    });
  });
});

describe('what is not there', () => {
  it('a conversation', () => {
    const world = testWorld('closed');
    const path = `/v2/apps/${SUNSHINE.appId}/conversations/nobody/messages`;
    expect(post(world, BODY, path)).toEqual({
      status: 404,
      body: refusal('conversation_not_found'),
    });
  });

  it('room for more than 30,000 messages', () => {
    const ticketOf = (count: number) =>
      talkTicket(testWorld().now(), {
        id: 1,
        subject: 'Long',
        requester: OLIVIA,
        lines: Array.from({ length: count }, (_, index) => [
          (count - index) * 1000,
          'customer' as const,
          'Hello?',
        ]),
      });
    const full = testWorld('closed', { tickets: [ticketOf(30_000)], activeTicketId: 1 });
    expect(post(full, BODY, pathOf(full, 1))).toEqual({ status: 423, body: refusal('locked') });
    const almost = testWorld('closed', { tickets: [ticketOf(29_999)], activeTicketId: 1 });
    expect(post(almost, BODY, pathOf(almost, 1)).status).toBe(201);
  });

  it('a right, with a wrong key; an integration’s key has it', () => {
    const world = testWorld('closed');
    const data = JSON.stringify(BODY);
    expect(ask(world, 'POST', { data, headers: { ...JSON_TYPE, Authorization: 'x' } })).toEqual({
      status: 401,
      body: refusal('unauthorized'),
    });
    expect(world.ticket(1004).conversation).toHaveLength(4);
    world.setSunshine({ scope: 'integration' });
    expect(ask(world, 'POST', { data }).status).toBe(201);
  });
});
