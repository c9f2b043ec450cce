import type { MacroPreview } from '../core/macro/field-changes';
import { macroOf } from '../core/macro/macro.fixture';
import type { RequestFailure } from '../core/request-failure';
import { fail, ok, type Result } from '../core/result';
import type { MacroPreviews } from '../zendesk/macros/macro-previews';
import { createPreviewCache } from './preview-cache';

const MACRO = macroOf();
const OTHER = macroOf({ id: '2' });
const OFFLINE: RequestFailure = { kind: 'offline' };

const previewOf = (text: string): MacroPreview => ({
  text,
  isPublic: true,
  changes: [],
  names: { fields: new Map(), values: new Map() },
});

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const arrive = () => jest.advanceTimersByTimeAsync(0);
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

/** A Zendesk that answers when the test lets it, and a ticket that the test changes. */
function cached() {
  const asked: {
    id: string;
    channel: string;
    give: (answer: Result<MacroPreview, RequestFailure>) => void;
  }[] = [];
  const hearing = new Set<() => void>();
  const chunk = { isBroken: false };
  const source: MacroPreviews = {
    preview: ({ id }, channel) => new Promise((give) => asked.push({ id, channel, give })),
    putFieldsBack: async () => {},
    fieldsLeftBy: async () => fail(OFFLINE),
    onChange(_macro, listener) {
      hearing.add(listener);
      return () => hearing.delete(listener);
    },
  };
  const cache = createPreviewCache(async () => {
    if (chunk.isBroken) throw new Error('ChunkLoadError');
    return source;
  });
  const change = () => {
    for (const listener of [...hearing]) listener();
  };
  const give = async (answer: Result<MacroPreview, RequestFailure>, at = asked.length - 1) => {
    asked[at]?.give(answer);
    await arrive();
  };
  return { cache, asked, hearing, chunk, change, give };
}

test('nothing is asked before somebody looks, then once, however often', async () => {
  const { cache, asked, give } = cached();
  expect(cache.get(MACRO, 'whatsapp')).toEqual({ status: 'loading' });
  await arrive();
  expect(asked).toEqual([]);
  const heard = jest.fn();
  const stop = cache.watch(MACRO, 'whatsapp', heard);
  await arrive();
  await give(ok(previewOf('Hello')));
  expect(heard).toHaveBeenCalledTimes(1);
  const state = cache.get(MACRO, 'whatsapp');
  expect(state).toEqual({ status: 'ready', preview: previewOf('Hello'), isRenewing: false });
  stop();
  cache.watch(MACRO, 'whatsapp', heard);
  await arrive();
  expect(asked).toHaveLength(1);
  expect(cache.get(MACRO, 'whatsapp')).toBe(state);
});

test('a request for each macro and channel', async () => {
  const { cache, asked } = cached();
  cache.watch(MACRO, 'whatsapp', () => {});
  cache.watch(MACRO, 'whatsapp', () => {});
  cache.watch(OTHER, 'whatsapp', () => {});
  cache.watch(MACRO, 'email', () => {});
  await arrive();
  expect(asked.map(({ id, channel }) => `${id} ${channel}`)).toEqual([
    '1 whatsapp',
    '2 whatsapp',
    '1 email',
  ]);
});

test('the ticket changes: what is looked at is renewed once the changes end, the rest is dropped', async () => {
  const { cache, asked, give, change, hearing } = cached();
  const stop = cache.watch(OTHER, 'whatsapp', () => {});
  await arrive();
  await give(ok(previewOf('Other')));
  stop();
  cache.watch(MACRO, 'whatsapp', () => {});
  await arrive();
  await give(ok(previewOf('Hello')));
  expect(hearing.size).toBe(2);

  change();
  await pass(200);
  change();
  expect(cache.get(MACRO, 'whatsapp')).toMatchObject({ status: 'ready', isRenewing: true });
  expect(cache.get(OTHER, 'whatsapp')).toEqual({ status: 'loading' });
  await pass(299);
  expect(asked).toHaveLength(2);
  await pass(1);
  expect(asked).toHaveLength(3);
  await give(ok(previewOf('Hello again')));
  expect(cache.get(MACRO, 'whatsapp')).toEqual({
    status: 'ready',
    preview: previewOf('Hello again'),
    isRenewing: false,
  });
  expect(hearing.size).toBe(1);
});

test('an answer that was under way when the ticket changed is not believed', async () => {
  const { cache, asked, give, change } = cached();
  cache.watch(MACRO, 'whatsapp', () => {});
  await arrive();
  change();
  await give(ok(previewOf('of a ticket that was')));
  expect(cache.get(MACRO, 'whatsapp')).toEqual({ status: 'loading' });
  await pass(300);
  await give(ok(previewOf('of now')));
  expect(cache.get(MACRO, 'whatsapp')).toMatchObject({ preview: previewOf('of now') });
  expect(asked).toHaveLength(2);
});

test('of two answers the later request counts, whichever comes first', async () => {
  const { cache, give, change } = cached();
  cache.watch(MACRO, 'whatsapp', () => {});
  await arrive();
  change();
  await pass(300);
  await give(ok(previewOf('new')), 1);
  await give(ok(previewOf('old')), 0);
  expect(cache.get(MACRO, 'whatsapp')).toMatchObject({ preview: previewOf('new') });
});

test('a failure is told, can be tried again, and is not kept for the next look', async () => {
  const { cache, asked, give } = cached();
  const stop = cache.watch(MACRO, 'whatsapp', () => {});
  await arrive();
  await give(fail({ kind: 'status', status: 500, retryAfterMs: null }));
  expect(cache.get(MACRO, 'whatsapp')).toMatchObject({
    status: 'failed',
    failure: { status: 500 },
  });
  cache.retry(MACRO, 'whatsapp');
  expect(cache.get(MACRO, 'whatsapp')).toEqual({ status: 'loading' });
  cache.retry(MACRO, 'whatsapp');
  await arrive();
  expect(asked).toHaveLength(2);
  await give(fail(OFFLINE));
  stop();
  cache.watch(MACRO, 'whatsapp', () => {});
  await arrive();
  expect(asked).toHaveLength(3);
});

test('a chunk that does not load is a failure like any other', async () => {
  const { cache, chunk, asked } = cached();
  chunk.isBroken = true;
  cache.watch(MACRO, 'whatsapp', () => {});
  await arrive();
  expect(cache.get(MACRO, 'whatsapp')).toEqual({ status: 'failed', failure: OFFLINE });
  chunk.isBroken = false;
  cache.retry(MACRO, 'whatsapp');
  await arrive();
  expect(asked).toHaveLength(1);
});

test('a macro that was edited is asked for anew', async () => {
  const { cache, asked, give } = cached();
  const stop = cache.watch(MACRO, 'whatsapp', () => {});
  await arrive();
  await give(ok(previewOf('Hello')));
  const edited = macroOf({ comment: 'Another text' });
  cache.watch(edited, 'whatsapp', () => {});
  stop();
  await arrive();
  expect(asked).toHaveLength(2);
});

test('the end: nothing is heard, nothing ticks, and a late answer changes nothing', async () => {
  const { cache, give, change, hearing } = cached();
  const heard = jest.fn();
  cache.watch(MACRO, 'whatsapp', heard);
  await arrive();
  change();
  cache.end();
  await give(ok(previewOf('late')));
  expect(heard).not.toHaveBeenCalled();
  expect(hearing.size).toBe(0);
  expect(jest.getTimerCount()).toBe(0);
});
