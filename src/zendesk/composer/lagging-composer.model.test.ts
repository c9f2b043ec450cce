import fc from 'fast-check';
import { pass } from '../../../test/fixtures/quick-timers.fixture';
import type { ZafClient } from '../sdk/zaf-client';
import { insertText, putBack } from './composer';
import { picturesIn } from './same-draft';

/** How a composer may be: when it takes what it is given, and when it shows what it took. */
interface Composer {
  readonly writeMs: number;
  readonly readMs: number;
  /** What is inserted or appended comes a second time, as late again. */
  readonly isDoubled: boolean;
  readonly takes: { readonly set: boolean; readonly insert: boolean; readonly append: boolean };
}

/** A composer with that lag, as the SDK shows it: calls are answered at once, whatever comes of them. */
function lagging(before: string, { writeMs, readMs, isDoubled, takes }: Composer) {
  const states = [{ at: Number.NEGATIVE_INFINITY, markup: before }];
  const markup = () => states.at(-1)?.markup ?? '';
  const shown = () => states.findLast(({ at }) => at <= Date.now() - readMs)?.markup;
  const change = (next: (now: string) => string, afterMs: number) =>
    setTimeout(() => states.push({ at: Date.now(), markup: next(markup()) }), afterMs);
  const add = (text: string) => {
    change((now) => now + text, writeMs);
    if (isDoubled) change((now) => now + text, 2 * writeMs);
  };
  const client = {
    get: async () => ({
      errors: {},
      'ticket.id': 1,
      'ticket.editor.targetChannel': 'whatsapp',
      'comment.text': shown(),
      'comment.type': 'publicReply',
      'comment.attachments': [],
    }),
    set: async (_path: string, value: string) => {
      if (takes.set) change(() => value, writeMs);
    },
    invoke: async (action: string, text: string) => {
      if (action === 'ticket.editor.insert' ? takes.insert : takes.append) add(text);
    },
  };
  const type = (text: string, afterMs: number) => change((now) => now + text, afterMs);
  return { client: client as unknown as ZafClient, markup, type };
}

const composers: fc.Arbitrary<Composer> = fc
  .record({
    writeMs: fc.oneof(fc.constantFrom(0, 1, 12, 20), fc.integer({ min: 0, max: 400 })),
    readMs: fc.oneof(fc.constantFrom(0, 1, 12, 20), fc.integer({ min: 0, max: 400 })),
    isDoubled: fc.boolean(),
    takes: fc.record({ set: fc.boolean(), insert: fc.boolean(), append: fc.boolean() }),
  })
  // What comes twice where nothing can be taken out stays twice, whoever writes it.
  .filter(({ isDoubled, takes }) => takes.set || !isDoubled);

const PICTURE = '<p><img src="https://files.example/1.png"></p>';
const drafts = fc.constantFrom('', 'Hi', 'one\ntwo', PICTURE, `<p>Look</p>${PICTURE}`);
const TEMPLATE = '&((namespace=[[n]] template=[[t]] language=[[de]]))&';

const copiesOf = (text: string, place: string) => place.split(text).length - 1;

async function afterAll<T>(work: Promise<T>): Promise<T> {
  await pass(60_000);
  return work;
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('whatever the lag, a template stands once and is seen, or the draft is still there or handed back', async () => {
  await fc.assert(
    fc.asyncProperty(composers, drafts, async (composer, before) => {
      const { client, markup } = lagging(before, composer);
      const text = before.includes('<') ? (before.includes('Look') ? 'Look' : '') : before;
      const expected = { ticketId: '1', type: 'publicReply', text };
      const inserted = await afterAll(insertText(client, TEMPLATE, expected));
      const copies = copiesOf(TEMPLATE, markup());
      expect(copies).toBe(inserted.ok ? 1 : 0);
      if (inserted.ok) expect(inserted.value.markup).toBe(before);
      else if (markup() !== before) {
        // Nothing of ours is left behind where it can be taken out.
        if (composer.takes.set) expect(markup()).toBe('');
        expect(inserted.error).toMatchObject({ removed: { markup: before } });
      }
    }),
    { numRuns: 120 },
  );
});

test('and what is put back is there with its pictures, or said not to be', async () => {
  const markups = fc.constantFrom(PICTURE, `<p>Look</p>${PICTURE}`, '<p>Hi <b>Lena</b></p>', 'Hi');
  await fc.assert(
    fc.asyncProperty(composers, drafts, markups, async (composer, before, draft) => {
      const { client, markup } = lagging(before, composer);
      const text = draft.replace(/<[^>]*>/g, '');
      const wanted = {
        text,
        markup: draft,
        type: 'publicReply',
        targetChannel: 'whatsapp',
        hasAttachments: false,
      };
      const result = await afterAll(putBack(client, wanted, '1'));
      if (result.ok) {
        expect(picturesIn(markup())).toEqual(picturesIn(draft));
        if (text !== '') expect(copiesOf(text, markup().replace(/<[^>]*>/g, ''))).toBe(1);
        expect(result.value.markup).toBe(before);
      } else if (markup() !== before) {
        expect(result.error).toMatchObject({ removed: { markup: before } });
      }
    }),
    { numRuns: 120 },
  );
});

const SLOW: Composer = {
  writeMs: 100,
  readMs: 0,
  isDoubled: false,
  takes: { set: true, insert: true, append: true },
};

test('what is typed while the draft is being emptied is handed back with it', async () => {
  const { client, markup, type } = lagging('Hi', SLOW);
  type(' there', 40);
  const expected = { ticketId: '1', type: 'publicReply', text: 'Hi' };
  const inserted = await afterAll(insertText(client, TEMPLATE, expected));
  expect(inserted).toMatchObject({ ok: true, value: { text: 'Hi there' } });
  expect(markup()).toBe(TEMPLATE);
});

test('and so is what is typed while a doubled text is being emptied', async () => {
  const { client, type } = lagging('Hi', { ...SLOW, isDoubled: true });
  let emptied = 0;
  const watched: ZafClient = {
    ...client,
    set: (path: string, value: unknown) => {
      if (value === '' && ++emptied === 2) type(' mine', 40);
      return client.set(path, value);
    },
  };
  const expected = { ticketId: '1', type: 'publicReply', text: 'Hi' };
  const inserted = await afterAll(insertText(watched, TEMPLATE, expected));
  expect(emptied).toBe(2);
  expect(inserted).toMatchObject({
    ok: false,
    error: { kind: 'draft-changed', removed: { text: expect.stringMatching(/^Hi\n.* mine$/s) } },
  });
});

describe('a call that Zendesk does not answer', () => {
  /** Leaves calls without an answer; what they ask for is done `afterMs` later, or never. */
  function silent(before: string, label: 'set' | 'invoke', afterMs: number | null) {
    const composer = lagging(before, SLOW);
    const call = composer.client[label] as (...args: unknown[]) => unknown;
    const hangs = (...args: unknown[]) => {
      if (afterMs !== null) setTimeout(() => void call(...args), afterMs);
      return new Promise<never>(() => {});
    };
    return { ...composer, client: { ...composer.client, [label]: hangs } as ZafClient };
  }
  const insertedBy = (client: ZafClient) =>
    afterAll(insertText(client, TEMPLATE, { ticketId: '1', type: 'publicReply', text: 'Hi' }));

  test('to empty the reply: the draft stands, and nothing is handed back', async () => {
    const { client, markup } = silent('Hi', 'set', null);
    const inserted = await insertedBy(client);
    expect(inserted).toEqual({ ok: false, error: { kind: 'no-answer', removed: null } });
    expect(markup()).toBe('Hi');
  });

  test('to empty it, but does so in time: the template is there', async () => {
    const { client, markup } = silent('Hi', 'set', 500);
    const inserted = await insertedBy(client);
    expect(inserted).toMatchObject({ ok: true, value: { text: 'Hi' } });
    expect(markup()).toBe(TEMPLATE);
  });

  test.each([
    ['never', null, ''],
    ['late, and once', 30_000, TEMPLATE],
  ])(
    'to write, and does so %s: the draft that went is handed back',
    async (_how, afterMs, left) => {
      const { client, markup } = silent('Hi', 'invoke', afterMs);
      const inserted = await insertedBy(client);
      expect(inserted).toMatchObject({
        ok: false,
        error: { kind: 'no-answer', removed: { text: 'Hi' } },
      });
      expect(markup()).toBe(left);
    },
  );

  test('to read, once the reply was to be emptied: a copy of the draft is handed back', async () => {
    const { client } = lagging('Hi', SLOW);
    const { get } = client;
    let isEmptied = false;
    const blind = {
      ...client,
      get: (paths: Parameters<typeof get>[0]) =>
        isEmptied ? new Promise<never>(() => {}) : get(paths),
      set: (path: string, value: unknown) => {
        isEmptied = true;
        return client.set(path, value);
      },
    } as ZafClient;
    const inserted = await insertedBy(blind);
    expect(inserted).toMatchObject({
      ok: false,
      error: { kind: 'no-answer', removed: { text: 'Hi' } },
    });
  });
});
