import { NOW, WITH_KEY, watched } from '../../../test/fixtures/asked-evidence';
import { createBrowser } from '../../../test/fixtures/one-browser.fixture';
import { messageOf } from '../../core/conversation/message.fixture';
import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import type { RequestFailure, StatusFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import type { Submission } from '../../core/sending/submission';
import type { Consent } from '../../core/template/consent';
import type { Template } from '../../core/template/template';
import { parametersOf, templateOf } from '../../core/template/template.fixture';
import { epochMs } from '../../core/time';
import type { SunshineAnswer } from '../../sunshine/sunshine-requests';
import type { ReadFacts } from '../../zendesk/facts/read-facts';
import { createTabShare, type TabShare } from '../tabs/tab-share';
import { createSending, type SendKnowledge } from './create-sending';
import type { OneAtATime } from './one-at-a-time';
import { type RecordStorage, submissionRecords } from './submission-records';

const AGENT = { id: '101', name: 'Nora Lindqvist', locale: 'en-US', timeZone: null };
const TEMPLATE = templateOf({ body: 'Hi {{1}}', parameters: parametersOf(1) });
const SUBMISSION: Submission = { template: TEMPLATE, values: ['Ana'], customer: 'Ana' };
const MESSAGES = '/v2/apps/app1/conversations/c1/messages';
const CONVERSATION = { conversationId: 'c1', integrationId: 'n1' };
const REFUSED: StatusFailure = {
  kind: 'status',
  status: 400,
  retryAfterMs: null,
  code: 'bad_request',
  title: 'No such template',
};

let stop = new AbortController();
beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  jest.useRealTimers();
});

const anytime: OneAtATime = (_name, run) => run();

/** The browser's locks, for all pages of a test. */
function locks(): OneAtATime {
  const held = new Set<string>();
  return async (name, run) => {
    if (held.has(name)) return 'busy';
    held.add(name);
    try {
      return await run();
    } finally {
      held.delete(name);
    }
  };
}

type Answer = Result<SunshineAnswer, RequestFailure>;
const accepted = (): Answer => ok({ body: { messages: [{ id: 'm1' }] }, dateMs: null });

interface Setup {
  readonly share?: TabShare;
  readonly oneAtATime?: OneAtATime;
  readonly storage?: RecordStorage | null;
  readonly ticket?: Partial<Omit<TicketSnapshot, 'composer'>>;
  readonly account?: NonNullable<Parameters<typeof watched>[0]['account']>;
}

/** A page beside one ticket; what it posted, and what the test may change meanwhile. */
function page(setup: Setup = {}) {
  const { share, oneAtATime = anytime, storage = null, ticket, account = {} } = setup;
  const it = watched({ ticket: ticket ?? {}, account });
  const posted: { path: string; body: Record<string, unknown> }[] = [];
  const looked: string[] = [];
  const used: string[] = [];
  const now = {
    answer: accepted(),
    takesMs: 100,
    /** What the newest page of the conversation shows. */
    page: ok({ body: { messages: [] as unknown[] }, dateMs: null }) as Answer,
    requesterInZendesk: null as string | null,
    known: {
      templates: [TEMPLATE],
      access: { sendNow: 'ready', number: 'n1' },
      consent: 'not-asked',
      conversation: CONVERSATION,
      messages: [],
    } as SendKnowledge,
  };
  let ids = 0;
  const sending = createSending({
    host: {
      ...it.watch.host,
      sources: {
        ...it.watch.host.sources,
        sunshineGet: (baseUrl) => async (path) => {
          looked.push(path);
          if (path === MESSAGES && !('pages' in account || 'threads' in account)) return now.page;
          return it.watch.host.sources.sunshineGet(baseUrl)(path);
        },
      },
      templates: {
        readFacts: async () =>
          ok({ requester: { id: now.requesterInZendesk, locale: null, tags: null } } as ReadFacts),
        fetchProfile: async () => fail({ kind: 'offline' }),
        sunshinePost: (baseUrl) => async (path, body) => {
          posted.push({ path: path.replace(baseUrl, ''), body: body as Record<string, unknown> });
          const { answer } = now;
          await new Promise((resolve) => setTimeout(resolve, now.takesMs));
          return answer;
        },
      },
    },
    settings: WITH_KEY,
    agent: AGENT,
    share: share ?? createTabShare(null, 'alone', stop.signal),
    records: submissionRecords(storage, 'https://acme.zendesk.com'),
    oneAtATime,
    newId: () => `${it.ticket().ticketId} id ${++ids} ${Math.random()}`,
    known: () => now.known,
    onChange: () => {},
    onSubmitted: ({ name }) => used.push(name),
    signal: stop.signal,
  });
  const send = () => sending.get();
  const state = () => send().state;
  const submit = async (submission = SUBMISSION, reason: string | null = null) => {
    send().start(submission);
    send().confirm(reason);
    await pass(1_000);
  };
  const know = (change: Partial<SendKnowledge>) => {
    now.known = { ...now.known, ...change };
  };
  return { ...it, ...sending, sending, posted, looked, used, now, know, send, state, submit };
}
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('a template is sent', () => {
  test('when the agent has said so twice', async () => {
    const { send, state, posted, submitted } = page();
    expect(state()).toEqual({ kind: 'idle' });
    send().start(SUBMISSION);
    expect(state()).toEqual({ kind: 'confirming', submission: SUBMISSION, earlier: null });
    await pass(1_000);
    expect(posted).toEqual([]);
    send().confirm(null);
    expect(state()).toEqual({ kind: 'sending', submission: SUBMISSION });
    await pass(1_000);
    // Since the second yes.
    const at = NOW + 1_000;
    expect(state()).toEqual({ kind: 'submitted', submission: SUBMISSION, at });
    expect(submitted()).toEqual({ since: at, templateName: 'order_shipped' });
    expect(posted).toHaveLength(1);
  });

  test('with the customer’s conversation, the number and the agent’s name', async () => {
    const { submit, posted } = page();
    await submit();
    expect(posted).toMatchObject([
      {
        path: MESSAGES,
        body: {
          author: { type: 'business', displayName: 'Nora Lindqvist' },
          schema: 'whatsapp',
          destination: { integrationId: 'n1' },
          content: {
            type: 'template',
            template: {
              name: 'order_shipped',
              language: { policy: 'deterministic', code: 'en_US' },
              components: [{ type: 'body', parameters: [{ type: 'text', text: 'Ana' }] }],
            },
          },
          metadata: { agent: 'Nora Lindqvist', agent_id: '101', ticket: '42' },
        },
      },
    ]);
  });

  test('not when the agent says no', async () => {
    const { send, state, posted } = page();
    send().start(SUBMISSION);
    send().dismiss();
    send().confirm(null);
    await pass(1_000);
    expect(state()).toEqual({ kind: 'idle' });
    expect(posted).toEqual([]);
  });

  test('again, with an id of its own, when the agent wants it again', async () => {
    const { submit, posted } = page();
    await submit();
    await submit();
    const ids = posted.map(({ body }) => (body.metadata as { submission: string }).submission);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('what was used', () => {
  test('is told once, when it was submitted', async () => {
    const { submit, used, now } = page();
    now.answer = fail(REFUSED);
    await submit();
    expect(used).toEqual([]);
    now.answer = accepted();
    await submit();
    expect(used).toEqual(['order_shipped']);
  });

  test('is told when the conversation shows it', async () => {
    const { submit, used, now, posted, send } = page();
    now.answer = fail({ kind: 'no-answer' });
    await submit();
    expect(used).toEqual([]);
    const message = { id: 'm1', metadata: posted[0]?.body.metadata };
    now.page = ok({ body: { messages: [message] }, dateMs: null });
    send().check();
    await pass(20_000);
    expect(used).toEqual(['order_shipped']);
  });
});

describe('never twice', () => {
  test('by a double click', async () => {
    const { send, posted } = page();
    send().start(SUBMISSION);
    send().confirm(null);
    send().confirm(null);
    send().start(SUBMISSION);
    send().confirm(null);
    await pass(1_000);
    expect(posted).toHaveLength(1);
  });

  test('while the answer is slow, or the conversation is being read', async () => {
    const { send, posted, now, state } = page();
    now.takesMs = 14_000;
    now.answer = fail({ kind: 'no-answer' });
    send().start(SUBMISSION);
    send().confirm(null);
    for (const ms of [5_000, 5_000, 5_000]) {
      await pass(ms);
      send().dismiss();
      send().start(SUBMISSION);
      send().confirm(null);
      if (state().kind !== 'sending') break;
    }
    expect(posted).toHaveLength(1);
  });

  test.each<[string, RequestFailure]>([
    ['no answer', { kind: 'no-answer' }],
    ['offline meanwhile', { kind: 'offline' }],
    ['trouble there', { kind: 'status', status: 502, retryAfterMs: null }],
    ['an answer that cannot be read', { kind: 'wrong-shape', detail: 'not JSON' }],
  ])('by itself: %s', async (_what, failure) => {
    const { submit, state, posted, now, send, submitted } = page();
    now.answer = fail(failure);
    await submit();
    expect(state()).toMatchObject({ kind: 'unclear', failure, checkFailure: null });
    expect(submitted()).toBeNull();
    send().start(SUBMISSION);
    send().confirm(null);
    await pass(60_000);
    expect(posted).toHaveLength(1);
    expect(state().kind).toBe('unclear');
  });
});

describe('where it is not known whether it went out', () => {
  const unclear = async () => {
    const it = page();
    it.now.answer = fail({ kind: 'no-answer' });
    await it.submit();
    // Sunshine gives back what stood beside the message.
    const message = { id: 'm1', metadata: it.posted[0]?.body.metadata };
    return { ...it, message };
  };

  test('the conversation shows it: submitted', async () => {
    const { send, state, now, message, submitted, posted } = await unclear();
    now.page = ok({ body: { messages: [message] }, dateMs: null });
    send().check();
    expect(state().kind).toBe('checking');
    await pass(20_000);
    expect(state()).toMatchObject({ kind: 'submitted', at: NOW });
    expect(submitted()).toEqual({ since: NOW, templateName: 'order_shipped' });
    expect(posted).toHaveLength(1);
  });

  test('it is not there: the agent is asked anew', async () => {
    const { send, state, submit, posted, now, looked } = await unclear();
    send().check();
    await pass(20_000);
    expect(state()).toEqual({ kind: 'not-found', submission: SUBMISSION });
    expect(looked).toEqual([MESSAGES]);
    now.answer = accepted();
    await submit();
    expect(state().kind).toBe('submitted');
    expect(posted).toHaveLength(2);
  });

  test('a look that comes too soon waits: Sunshine may still be at work', async () => {
    const { send, state, looked } = await unclear();
    send().check();
    await pass(8_000);
    expect(state().kind).toBe('checking');
    expect(looked).toEqual([]);
    await pass(2_000);
    expect(looked).toHaveLength(1);
  });

  test('a look that fails leaves it unclear, and may be taken again', async () => {
    const { send, state, now } = await unclear();
    now.page = fail({ kind: 'offline' });
    send().check();
    await pass(20_000);
    expect(state()).toMatchObject({
      kind: 'unclear',
      failure: { kind: 'no-answer' },
      checkFailure: { kind: 'offline' },
    });
    now.page = ok({ body: { messages: [] }, dateMs: null });
    send().check();
    await pass(1_000);
    expect(state().kind).toBe('not-found');
  });

  test('the agent has looked by themselves', async () => {
    const { send, state } = await unclear();
    send().dismiss();
    expect(state()).toEqual({ kind: 'idle' });
  });
});

describe('what is surely not sent', () => {
  test('refused, with Sunshine’s own words', async () => {
    const { submit, state, now, submitted } = page();
    now.answer = fail(REFUSED);
    await submit();
    expect(state()).toMatchObject({
      kind: 'refused',
      why: { kind: 'service', failure: REFUSED, code: 'bad_request', title: 'No such template' },
    });
    expect(submitted()).toBeNull();
  });

  type Page = ReturnType<typeof page>;
  const others: readonly [string, string, (it: Page) => void][] = [
    ['another ticket', 'ticket', (it) => it.changeTicket({ ticketId: '43' })],
    [
      'another requester',
      'requester',
      (it) => it.changeTicket({ requester: { id: '9', name: 'Lena', email: null } }),
    ],
    [
      'another channel',
      'channel',
      (it) =>
        it.changeTicket({ composer: { ...it.ticket().composer, targetChannel: 'instagram_dm' } }),
    ],
    [
      'a template that was paused',
      'template',
      (it) => it.know({ templates: [templateOf({ ...TEMPLATE, status: 'PAUSED' })] }),
    ],
    ['a template that is gone', 'template', (it) => it.know({ templates: [] })],
    [
      'a template with other parameters',
      'template',
      (it) => it.know({ templates: [templateOf({ ...TEMPLATE, parameters: parametersOf(2) })] }),
    ],
    [
      'a key that was refused',
      'template',
      (it) => it.know({ access: { sendNow: 'no-key', number: null } }),
    ],
    [
      'another number',
      'template',
      (it) => it.know({ templates: [templateOf({ ...TEMPLATE, numbers: ['n2'] })] }),
    ],
  ];

  test.each(others)('%s since the agent looked', async (_what, what, change) => {
    const it = page();
    it.send().start(SUBMISSION);
    change(it);
    it.send().confirm(null);
    await pass(1_000);
    expect(it.state()).toMatchObject({ kind: 'refused', why: { kind: 'changed', what } });
    expect(it.posted).toEqual([]);
  });

  test.each(others)('%s at the last moment', async (_what, what, change) => {
    const it = page();
    it.send().start(SUBMISSION);
    it.send().confirm(null);
    change(it);
    await pass(1_000);
    expect(it.state()).toMatchObject({ kind: 'refused', why: { kind: 'changed', what } });
    expect(it.posted).toEqual([]);
  });

  test('another requester in Zendesk, of which no event told', async () => {
    const it = page();
    it.now.requesterInZendesk = '9';
    await it.submit();
    expect(it.state()).toMatchObject({ why: { kind: 'changed', what: 'requester' } });
    expect(it.posted).toEqual([]);
  });

  test('values that WhatsApp would refuse', async () => {
    const it = page();
    await it.submit({ ...SUBMISSION, values: ['two\nlines'] });
    expect(it.state()).toMatchObject({ why: { kind: 'changed', what: 'values' } });
    expect(it.posted).toEqual([]);
  });
});

describe('marketing without consent', () => {
  const MARKETING: Template = { ...TEMPLATE, category: 'MARKETING' };
  const submission = { ...SUBMISSION, template: MARKETING };
  const withConsent = (consent: Consent) => {
    const it = page();
    it.know({ templates: [MARKETING], consent });
    return it;
  };

  test.each<[Consent]>([['none'], ['not-known'], ['loading']])(
    '%s: only with a reason',
    async (consent) => {
      const { submit, state, posted, send } = withConsent(consent);
      await submit(submission, '  ');
      expect(state().kind).toBe('confirming');
      expect(posted).toEqual([]);
      send().confirm(' She asked on the phone ');
      await pass(1_000);
      expect(state().kind).toBe('submitted');
      expect(posted[0]?.body.metadata).toMatchObject({ consent_reason: 'She asked on the phone' });
    },
  );

  test.each<[Consent]>([['given'], ['not-asked']])(
    '%s: no reason, and none is told',
    async (consent) => {
      const { submit, posted } = withConsent(consent);
      await submit(submission);
      expect(posted[0]?.body.metadata).not.toHaveProperty('consent_reason');
    },
  );
});

describe('which conversation it goes to', () => {
  const SENT = { id: 's1', sentAt: NOW - 3_600_000, at: NOW - 3_500_000, integrationId: 'n1' };
  const account = {
    audits: {
      '42': { conversations: [{ id: 'c1', channel: 'whatsapp' }], messageIds: new Set(['s1']) },
    },
    pages: [[messageOf(SENT)]],
  };
  const ticket = { messages: [messageOf({ at: SENT.at })] };

  test('is looked for where it is not known', async () => {
    const it = page({ account, ticket });
    it.know({ conversation: null });
    await it.submit();
    expect(it.state().kind).toBe('submitted');
    expect(it.posted).toMatchObject([
      { path: MESSAGES, body: { destination: { integrationId: 'n1' } } },
    ]);
  });

  test('its number has to be one of the template’s', async () => {
    const it = page({ account, ticket });
    const template = { ...TEMPLATE, numbers: ['n2'] };
    const access = { sendNow: 'ready', number: null } as const;
    it.know({ conversation: null, access, templates: [template] });
    await it.submit({ ...SUBMISSION, template });
    expect(it.state()).toMatchObject({
      kind: 'refused',
      why: { kind: 'changed', what: 'template' },
    });
    expect(it.posted).toEqual([]);
  });

  test('not another customer’s', async () => {
    const others = [messageOf({ authorId: '8', at: SENT.at })];
    const it = page({ account, ticket: { messages: others } });
    it.know({ conversation: null });
    await it.submit();
    expect(it.state()).toMatchObject({ kind: 'refused', why: { kind: 'no-conversation' } });
    expect(it.posted).toEqual([]);
  });

  const BOTH = {
    '42': {
      conversations: [
        { id: 'web', channel: null },
        { id: 'c1', channel: null },
      ],
      messageIds: new Set(['s1']),
    },
  };

  test('not the ticket’s first, where the customer wrote on another channel', async () => {
    const it = page({
      account: {
        audits: BOTH,
        threads: { web: [messageOf({ channel: 'web' })], c1: [messageOf(SENT)] },
      },
      ticket,
    });
    it.know({ conversation: null });
    await it.submit();
    expect(it.posted).toMatchObject([{ path: MESSAGES }]);
  });

  test('none where the customer wrote on WhatsApp in no conversation', async () => {
    const web = messageOf({ ...SENT, channel: 'web' });
    const it = page({ account: { audits: BOTH, threads: { web: [web], c1: [web] } }, ticket });
    it.know({ conversation: null });
    await it.submit();
    expect(it.state()).toMatchObject({ kind: 'refused', why: { kind: 'no-conversation' } });
    expect(it.posted).toEqual([]);
  });

  test('a failure on the way is told', async () => {
    const it = page({ account: { ...account, failures: { audits: { kind: 'offline' } } }, ticket });
    it.know({ conversation: null });
    await it.submit();
    expect(it.state()).toMatchObject({
      why: { kind: 'no-conversation', failure: { kind: 'offline' } },
    });
  });
});

describe('a page that is loaded again', () => {
  const UNKNOWN: RequestFailure = { kind: 'no-answer' };
  /** The browser's storage, and a page that came before. */
  function browser() {
    const items = new Map<string, string>();
    const storage: RecordStorage = {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
    };
    const reload = (setup: Setup = {}) => {
      stop.abort();
      stop = new AbortController();
      return page({ storage, ...setup });
    };
    return { items, storage, reload };
  }

  test('in the middle of sending: it may have gone out, and is not sent again', async () => {
    const { storage, reload } = browser();
    const before = page({ storage });
    before.now.takesMs = 5_000;
    before.send().start(SUBMISSION);
    before.send().confirm(null);
    await pass(100);
    const { posted, state, submit, send, now } = reload();
    await pass(100);
    expect(send().elsewhere).toMatchObject({
      kind: 'unclear',
      templateName: 'order_shipped',
      at: NOW,
    });
    await submit();
    expect(state()).toMatchObject({ kind: 'refused', why: { kind: 'unclear-elsewhere' } });
    expect(posted).toEqual([]);

    const message = { id: 'm1', metadata: before.posted[0]?.body.metadata };
    now.page = ok({ body: { messages: [message] }, dateMs: null });
    send().dismiss();
    send().check();
    await pass(20_000);
    expect(send().elsewhere).toMatchObject({ kind: 'submitted' });
    send().start(SUBMISSION);
    expect(state()).toMatchObject({ earlier: { at: NOW, isCertain: true } });
  });

  test('after a lost answer: the question says what may have gone out, and when', async () => {
    const { storage, reload } = browser();
    const before = page({ storage });
    before.now.answer = fail(UNKNOWN);
    await before.submit();
    await pass(12 * 60_000);
    const { send, state, submit } = reload();
    send().start(SUBMISSION);
    const agoMs = Date.now() - NOW;
    expect(state()).toMatchObject({ kind: 'confirming', earlier: { agoMs, isCertain: false } });
    await submit();
    expect(state().kind).toBe('submitted');
  });

  test('after a submission: the same template asks, another does not', async () => {
    const { storage, reload } = browser();
    await page({ storage }).submit();
    await pass(9_000);
    const { send, state, posted } = reload();
    send().start(SUBMISSION);
    expect(state()).toMatchObject({ earlier: { agoMs: 10_000, isCertain: true } });
    send().start({ ...SUBMISSION, template: templateOf({ name: 'other' }) });
    expect(state()).toMatchObject({ earlier: null });
    expect(posted).toEqual([]);
  });

  test('beside another page that is still sending: that one is busy', async () => {
    const { storage } = browser();
    const lock = locks();
    const a = page({ storage, oneAtATime: lock });
    a.now.takesMs = 5_000;
    a.send().start(SUBMISSION);
    a.send().confirm(null);
    await pass(100);
    const b = page({ storage, oneAtATime: lock });
    await pass(100);
    expect(b.send().elsewhere).toMatchObject({ kind: 'sending' });
  });

  test('nothing but ids and moments is kept, for a day', async () => {
    const { storage, items, reload } = browser();
    await page({ storage }).submit();
    const [[key, value] = ['', '']] = items;
    expect(key).toContain('https://acme.zendesk.com');
    expect(JSON.parse(value)).toEqual([
      {
        id: expect.any(String),
        customerId: '7',
        ticketId: '42',
        conversationId: 'c1',
        templateName: 'order_shipped',
        language: 'en_US',
        fate: 'submitted',
        wallMs: NOW,
      },
    ]);
    await pass(24 * 3_600_000);
    const { send, state } = reload();
    send().start(SUBMISSION);
    expect(state()).toMatchObject({ earlier: null });
  });

  test.each([
    ['something else', 'surprise'],
    ['an object', '{}'],
    ['a record without a moment', '[{"id":"x","customerId":"7"}]'],
  ])('what somebody else wrote there is nothing: %s', async (_what, stored) => {
    const { storage } = browser();
    const { submit, state } = page({ storage: { ...storage, getItem: () => stored } });
    await submit();
    expect(state().kind).toBe('submitted');
  });

  test('where the browser denies it, sending goes on', async () => {
    const denied = () => {
      throw new Error('denied');
    };
    const { submit, state } = page({ storage: { getItem: denied, setItem: denied } });
    await submit();
    expect(state().kind).toBe('submitted');
  });
});

test('what Zendesk’s own button sent asks as well', async () => {
  const { know, send, state } = page();
  const shorthand =
    '&((namespace=[[ns_1]] template=[[order_shipped]] fallback=[[x]] language=[[en_US]]))&';
  const sent = messageOf({ role: 'agent', kind: 'template', at: NOW - 10_000 });
  know({ messages: [{ ...sent, shorthand }] });
  expect(send().earlier(TEMPLATE)).toMatchObject({ agoMs: 10_000, isCertain: true });
  send().start(SUBMISSION);
  expect(state()).toMatchObject({ earlier: { agoMs: 10_000, isCertain: true } });
});

describe('two tabs', () => {
  function tabs(oneAtATime: OneAtATime = anytime) {
    const openChannel = createBrowser();
    let opened = 0;
    const open = (setup: Setup = {}) =>
      page({
        share: createTabShare(openChannel, `tab ${opened++}`, stop.signal),
        oneAtATime,
        ...setup,
      });
    return open;
  }

  test('that confirm at the same moment send once', async () => {
    const open = tabs(locks());
    const [a, b] = [open(), open()] as const;
    for (const tab of [a, b]) tab.send().start(SUBMISSION);
    for (const tab of [a, b]) tab.send().confirm(null);
    await pass(1_000);
    expect(a.posted.length + b.posted.length).toBe(1);
    expect([a.state(), b.state()]).toMatchObject([
      { kind: 'submitted' },
      { kind: 'refused', why: { kind: 'busy' } },
    ]);
  });

  test('hear of each other’s sending, and of what came of it', async () => {
    const open = tabs();
    const [a, b] = [open(), open({ ticket: { ticketId: '43' } })] as const;
    a.now.takesMs = 5_000;
    a.send().start(SUBMISSION);
    a.send().confirm(null);
    await pass(100);
    const told = {
      ...{ ticketId: '42', templateName: 'order_shipped', at: expect.closeTo(NOW, -1) },
      ...{ isChecking: false, checkFailure: null },
    };
    expect(b.send().elsewhere).toEqual({ kind: 'sending', ...told });
    expect(a.send().elsewhere).toBeNull();
    await b.submit();
    expect(b.state()).toMatchObject({ kind: 'refused', why: { kind: 'busy' } });
    await pass(5_000);
    expect(b.send().elsewhere).toEqual({ kind: 'submitted', ...told });
    expect(b.submitted()).toEqual({ since: NOW, templateName: 'order_shipped' });
    // An age travels, and the way takes a moment.
    expect([a.submittedAt(), b.submittedAt()]).toEqual([[NOW], [expect.closeTo(NOW, -1)]]);
  });

  test('a tab that opens later hears of what is not clear', async () => {
    const open = tabs();
    const a = open();
    a.now.answer = fail({ kind: 'no-answer' });
    await a.submit();
    const b = open();
    await pass(100);
    expect(b.send().elsewhere).toMatchObject({ kind: 'unclear' });
    // It may have gone out.
    // An age travels, and the way takes a moment.
    expect([a.submittedAt(), b.submittedAt()]).toEqual([[NOW], [expect.closeTo(NOW, -1)]]);
    expect(b.submitted()).toBeNull();
    a.send().dismiss();
    await pass(100);
    expect(b.send().elsewhere).toBeNull();
  });

  test('while it is not known there whether one went out, none is sent here', async () => {
    const open = tabs();
    const [a, b] = [open(), open()] as const;
    a.now.answer = fail({ kind: 'no-answer' });
    await a.submit();
    await b.submit();
    expect(b.state()).toMatchObject({ kind: 'refused', why: { kind: 'unclear-elsewhere' } });
    expect(b.posted).toEqual([]);
    // One that opens later hears of it too.
    const c = open();
    await pass(100);
    await c.submit();
    expect(c.state()).toMatchObject({ why: { kind: 'unclear-elsewhere' } });
    // The agent has looked.
    a.send().dismiss();
    await pass(100);
    await b.submit();
    expect(b.state().kind).toBe('submitted');
  });

  test('what became unclear at the last moment is heard too', async () => {
    const open = tabs();
    const [a, b] = [open(), open()] as const;
    a.now.answer = fail({ kind: 'no-answer' });
    b.send().start(SUBMISSION);
    a.send().start(SUBMISSION);
    a.send().confirm(null);
    await pass(1_000);
    b.send().confirm(null);
    await pass(1_000);
    expect(b.state()).toMatchObject({ why: { kind: 'unclear-elsewhere' } });
    expect(b.posted).toEqual([]);
  });

  test.each([
    ['it was submitted at once', true],
    ['it was found in the conversation', false],
  ])('the other question that stood open is refused: %s', async (_what, isAnswered) => {
    const open = tabs();
    const [a, b] = [open(), open()] as const;
    if (!isAnswered) a.now.answer = fail({ kind: 'no-answer' });
    for (const tab of [a, b]) tab.send().start(SUBMISSION);
    a.send().confirm(null);
    await pass(1_000);
    if (!isAnswered) {
      const message = { id: 'm1', metadata: a.posted[0]?.body.metadata };
      a.now.page = ok({ body: { messages: [message] }, dateMs: null });
      a.send().check();
      await pass(20_000);
    }
    expect(a.state().kind).toBe('submitted');
    b.send().confirm(null);
    await pass(1_000);
    expect(b.state()).toMatchObject({ kind: 'refused', why: { kind: 'submitted-meanwhile' } });
    expect(b.posted).toEqual([]);
    // Asked anew, the agent knows of it.
    await b.submit();
    expect(b.state().kind).toBe('submitted');
  });

  test('a tab that was closed while it sent leaves it unclear, and blocks the others for minutes', async () => {
    const open = tabs();
    const [a, b] = [open(), open()] as const;
    a.now.takesMs = 1e9;
    a.send().start(SUBMISSION);
    a.send().confirm(null);
    await pass(61_000);
    expect(b.send().elsewhere).toMatchObject({ kind: 'unclear' });
    await b.submit();
    expect(b.state()).toMatchObject({ why: { kind: 'unclear-elsewhere' } });
    await pass(10 * 60_000);
    expect(b.send().elsewhere).toMatchObject({ kind: 'unclear' });
    await b.submit();
    expect(b.state().kind).toBe('submitted');
  });

  test('of another customer hear nothing', async () => {
    const open = tabs();
    const a = open();
    const b = open({ ticket: { requester: { id: '9', name: 'Lena', email: null } } });
    await a.submit();
    expect(b.send().elsewhere).toBeNull();
  });

  test('with another requester a tab hears of that one’s', async () => {
    const open = tabs();
    const [a, b] = [open(), open()] as const;
    await a.submit();
    expect(b.send().elsewhere).not.toBeNull();
    b.changeTicket({ requester: { id: '9', name: 'Lena', email: null } });
    b.listen();
    expect(b.send().elsewhere).toBeNull();
    expect(b.submitted()).toBeNull();
  });
});

test('time goes by the servers’ clock', async () => {
  const { submit, state } = page();
  await pass(5_000);
  await submit();
  expect(state()).toMatchObject({ at: epochMs(NOW + 5_000) });
});
