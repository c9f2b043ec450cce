import type { RequestHandler } from '../../../simulator/host/host';
import { testWorld } from '../../../simulator/testing/test-world';
import type { Fault } from '../../../simulator/world/fault-types';
import type { RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import { listMessages, listUserMessages } from '../../sunshine/list-messages';
import { ERROR_V1, ERROR_V2 } from '../../sunshine/spec/errors.fixture';
import { arrivals, localZendesk, NOON } from '../testing/local-zendesk';
import { createEvidenceSources, type EvidenceSources } from './evidence-sources';

const HOST = 'https://api.smooch.io';

type Ask = (sources: EvidenceSources) => Promise<Result<unknown, RequestFailure>>;

interface Question {
  readonly ask: Ask;
  /** As a fault's pattern. */
  readonly address: string;
  /** What its answers lack when they are of a wrong shape. */
  readonly lacking: string;
}

const thread = { appId: 'app1', conversationId: 'c1' };
const user = { appId: 'app1', userId: 'u1' };

const QUESTIONS: Readonly<Record<string, Question>> = {
  audits: {
    ask: ({ audits }) => audits('1001'),
    address: '/api/v2/tickets/1001/audits.json',
    lacking: 'no list of audits',
  },
  'the conversation log': {
    ask: ({ conversationLog }) => conversationLog('1001'),
    address: '/api/v2/tickets/1001/conversation_log',
    lacking: 'no list of events',
  },
  refusals: {
    ask: ({ refusals }) => refusals('1001'),
    address: '/api/v2/tickets/1001/audits.json',
    lacking: 'no list of audits',
  },
  search: {
    ask: ({ searchTickets }) => searchTickets('201'),
    address: '/api/v2/search.json',
    lacking: 'no list of results',
  },
  'messages by v2': {
    ask: ({ sunshineGet }) => listMessages(sunshineGet(HOST), thread),
    address: `${HOST}/v2/apps/app1/conversations/c1/messages`,
    lacking: 'no list of messages',
  },
  'older messages by v2': {
    ask: ({ sunshineGet }) => listMessages(sunshineGet(HOST), { ...thread, before: 'm1' }),
    address: `${HOST}/v2/apps/app1/conversations/c1/messages`,
    lacking: 'no list of messages',
  },
  'messages by v1.1': {
    ask: ({ sunshineGet }) => listUserMessages(sunshineGet(HOST), user),
    address: `${HOST}/v1.1/apps/app1/appusers/u1/messages`,
    lacking: 'no list of messages',
  },
};

const ALL = Object.entries(QUESTIONS);

function sourcesIn(zendesk: ReturnType<typeof localZendesk>): EvidenceSources {
  return createEvidenceSources(zendesk.client, zendesk.client);
}

function withFault(address: string, fault: Fault): EvidenceSources {
  const zendesk = localZendesk();
  zendesk.world.setFault(address, fault);
  return sourcesIn(zendesk);
}

function answering(answer: Awaited<ReturnType<RequestHandler>>): EvidenceSources {
  return sourcesIn(localZendesk({ requestHandler: () => answer }));
}

const failure = (error: RequestFailure) => ({ ok: false, error });

test.each(ALL)('%s: offline where the chunk does not load', async (_name, { ask }) => {
  const { client } = localZendesk();
  await jest.isolateModulesAsync(async () => {
    jest.doMock('./sources', () => {
      throw new Error('not loaded');
    });
    const alone = await import('./evidence-sources');
    const answer = await ask(alone.createEvidenceSources(client, client));
    jest.dontMock('./sources');
    expect(answer).toEqual(failure({ kind: 'offline' }));
  });
});

describe.each(ALL)('%s', (_name, { ask, address, lacking }) => {
  test.each([401, 403, 404, 500])('status %d', async (status) => {
    const sources = withFault(address, { kind: 'status', status });
    // Sunshine's own words of it may stand beside.
    await expect(ask(sources)).resolves.toMatchObject(
      failure({ kind: 'status', status, retryAfterMs: null }),
    );
  });

  test('status 429, with the pause that is asked for', async () => {
    const sources = withFault(address, { kind: 'status', status: 429, retryAfterSeconds: 42 });
    await expect(ask(sources)).resolves.toMatchObject(
      failure({ kind: 'status', status: 429, retryAfterMs: 42_000 }),
    );
  });

  test('offline', async () => {
    const sources = withFault(address, { kind: 'offline' });
    await expect(ask(sources)).resolves.toEqual(failure({ kind: 'offline' }));
  });

  test('no answer: given up after 15 s', async () => {
    // The chunk is there before time stands still.
    await import('./sources');
    jest.useFakeTimers();
    const answered = jest.fn();
    void ask(withFault(address, { kind: 'noAnswer' })).then(answered);
    await arrivals();
    await jest.advanceTimersByTimeAsync(14_900);
    expect(answered).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(200);
    expect(answered).toHaveBeenCalledWith(failure({ kind: 'no-answer' }));
  });

  test('a page instead of JSON, such as a sign-in', async () => {
    const sources = withFault(address, { kind: 'notJson' });
    await expect(ask(sources)).resolves.toEqual(
      failure({ kind: 'wrong-shape', detail: 'not JSON' }),
    );
  });

  test.each([
    ['an object without the list', {}],
    ['a list', []],
    ['a list of another shape', { audits: 1, events: 1, results: 1, messages: 1 }],
    ['an error of v2 with a good status', ERROR_V2],
    ['an error of v1.1 with a good status', ERROR_V1],
  ])('a wrong shape: %s', async (_what, body) => {
    await expect(ask(answering({ status: 200, body }))).resolves.toEqual(
      failure({ kind: 'wrong-shape', detail: lacking }),
    );
  });

  test('a page that is empty and says nothing of others is an answer', async () => {
    const body = { audits: [], events: [], results: [], messages: [] };
    await expect(ask(answering({ status: 200, body }))).resolves.toMatchObject({ ok: true });
  });
});

test.each(ALL)('%s: the words of an answer go nowhere', async (_name, { ask }) => {
  const says = { text: 'SECRET WORDS', message: 'SECRET WORDS', subject: 'SECRET WORDS' };
  const items = [
    { ...says, id: 1, events: [{ type: 'ChatStartedEvent', value: { history: [says] } }] },
  ];
  const body = { audits: items, events: items, results: items, messages: items };
  const answer = await ask(answering({ status: 200, body }));
  expect(answer.ok).toBe(true);
  expect(JSON.stringify(answer)).not.toContain('SECRET');
});

describe('from a ticket to WhatsApp’s own time, in the local Zendesk', () => {
  const SENT = NOON - 3 * 3_600_000;

  function connected() {
    const world = testWorld();
    // What these tests are about, also where another account is played.
    world.setVariants({
      auditsFilterChats: true,
      auditsHoldChatStarted: true,
      sunshineHoldsSentTime: true,
      sunshineTellsWrongKeys: true,
    });
    const { sunshine } = world.state;
    world.setSettings({ sunshine_key: btoa(`${sunshine.keyId}:${sunshine.secret}`) });
    world.customerWrites(1001, { text: 'Hello?', channel: 'whatsapp', sentAt: SENT });
    const zendesk = localZendesk({ world });
    return { ...zendesk, appId: sunshine.appId, sources: sourcesIn(zendesk) };
  }

  const newest = { author: { role: 'end-user' }, channel: 'whatsapp', sentAt: SENT };

  test('by the audits', async () => {
    const { sources, appId, host } = connected();
    const audits = await sources.audits('1001');
    const conversationId = audits.ok ? (audits.value.conversations[0]?.id ?? '') : '';
    const page = await listMessages(sources.sunshineGet(HOST), { appId, conversationId });
    expect(page.ok && page.value.messages.at(-1)).toMatchObject(newest);
    expect(page.ok && page.value.knownUntil).toBe(NOON);
    // The same ids in both: that tells which number the ticket belongs to.
    const last = page.ok ? page.value.messages.at(-1)?.id : null;
    expect(audits.ok && audits.value.messageIds.has(last ?? '')).toBe(true);
    expect(host.refused).toEqual([]);
  });

  test('by the requester’s identity', async () => {
    const { sources, appId, host } = connected();
    const [userId = ''] = await sources.messagingIdentities();
    const page = await listUserMessages(sources.sunshineGet(HOST), { appId, userId });
    expect(page.ok && page.value.messages.at(-1)).toMatchObject(newest);
    expect(host.refused).toEqual([]);
  });

  test('a wrong key', async () => {
    const { sources, appId, world } = connected();
    world.setSettings({ sunshine_key: 'd3Jvbmc=' });
    const page = await listMessages(sources.sunshineGet(HOST), { appId, conversationId: 'c' });
    expect(page).toEqual(
      failure({
        kind: 'status',
        status: 401,
        retryAfterMs: null,
        code: 'unauthorized',
        title: 'Invalid key',
      }),
    );
  });

  test('a wrong app id, and a conversation that is not there', async () => {
    const { sources, appId } = connected();
    const get = sources.sunshineGet(HOST);
    const missing = (code: string) => ({
      ok: false,
      error: { kind: 'status', status: 404, code },
    });
    const conversationId = 'nowhere';
    await expect(listMessages(get, { appId: 'app1', conversationId })).resolves.toMatchObject(
      missing('app_not_found'),
    );
    await expect(listMessages(get, { appId, conversationId })).resolves.toMatchObject({
      ok: false,
      error: { kind: 'status', status: 404, code: expect.stringMatching(/not_found$/) },
    });
    await expect(listUserMessages(get, { appId, userId: 'nobody' })).resolves.toMatchObject({
      ok: false,
      error: { kind: 'status', status: 404, code: expect.stringMatching(/not_found$/) },
    });
  });
});
