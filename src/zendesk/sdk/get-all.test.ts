import * as v from 'valibot';
import { clientAnswering, localZendesk } from '../testing/local-zendesk';
import { getAll, parsed } from './get-all';
import { CALL_TIMEOUT_MS } from './settle';

const SECRET = 'My card number is 4111 1111 1111 1111';

test('each path has its own answer', async () => {
  const { client } = localZendesk();
  await expect(getAll(client, ['ticket.id', 'comment.type'])).resolves.toEqual({
    ok: true,
    value: {
      'ticket.id': { ok: true, value: 1001 },
      'comment.type': { ok: true, value: 'publicReply' },
    },
  });
});

test('a path that this Zendesk refuses or does not know costs only itself', async () => {
  const { client, world } = localZendesk();
  world.setFault('ticket.subject', { kind: 'namedError', name: 'Broken', message: SECRET });
  const answers = await getAll(client, ['ticket.id', 'ticket.subject', 'ticket.mood']);
  const refused = (path: string) => ({
    ok: false,
    error: { kind: 'refused', call: `get ${path}`, detail: 'Zendesk refused it' },
  });
  expect(answers).toEqual({
    ok: true,
    value: {
      'ticket.id': { ok: true, value: 1001 },
      'ticket.subject': refused('ticket.subject'),
      'ticket.mood': refused('ticket.mood'),
    },
  });
});

test('an unnamed error, with which the SDK resolves, is a failure', async () => {
  const { client, world } = localZendesk();
  world.setFault('get', { kind: 'unnamedError', text: 'oops' });
  await expect(getAll(client, ['ticket.id'])).resolves.toMatchObject({
    ok: false,
    error: { kind: 'wrong-shape' },
  });
});

test('a refused call is a failure with its reason', async () => {
  const { client, world } = localZendesk();
  world.setFault('get', { kind: 'namedError', name: 'Broken', message: 'is broken' });
  await expect(getAll(client, ['ticket.id'])).resolves.toMatchObject({
    ok: false,
    error: { kind: 'refused', detail: 'is broken' },
  });
});

test('no answer ends in time, with a limit of the call’s own or the one for all', async () => {
  jest.useFakeTimers();
  const { client, world } = localZendesk();
  world.setFault('get', { kind: 'noAnswer' });
  const ours = getAll(client, ['ticket.id'], { timeoutMs: 1_000 });
  const usual = getAll(client, ['ticket.id']);
  await jest.advanceTimersByTimeAsync(1_000);
  await expect(ours).resolves.toMatchObject({ ok: false, error: { kind: 'no-answer' } });
  // An SDK with a shorter limit than ours only ends it sooner.
  await jest.advanceTimersByTimeAsync(CALL_TIMEOUT_MS);
  await expect(usual).resolves.toMatchObject({ ok: false, error: { kind: 'no-answer' } });
});

test.each([
  ['undefined', undefined],
  ['null', null],
  ['a text', 'Sign in'],
  ['errors that are no table', { 'ticket.id': 1, errors: 'none' }],
])('an answer that is %s is a failure', async (_what, answer) => {
  await expect(getAll(clientAnswering('get', answer), ['ticket.id'])).resolves.toMatchObject({
    ok: false,
    error: { kind: 'wrong-shape' },
  });
});

test('a path missing in the answer is missing, and errors need not be there', async () => {
  const answers = await getAll(clientAnswering('get', { 'ticket.id': 7 }), ['ticket.id', 'a.b']);
  expect(answers).toEqual({
    ok: true,
    value: {
      'ticket.id': { ok: true, value: 7 },
      'a.b': { ok: false, error: { kind: 'wrong-shape', call: 'get a.b', detail: 'missing' } },
    },
  });
});

test('`errors: null` takes nothing from what was answered', async () => {
  const client = { get: async () => ({ a: 1, errors: null }) } as unknown as Parameters<
    typeof getAll
  >[0];
  await expect(getAll(client, ['a', 'b'])).resolves.toMatchObject({
    ok: true,
    value: { a: { ok: true, value: 1 }, b: { ok: false, error: { detail: 'missing' } } },
  });
});

describe('parsed', () => {
  const shape = v.object({ author: v.object({ name: v.string() }), text: v.number() });

  test('gives what fits', () => {
    const value = { author: { name: 'Ada' }, text: 1 };
    expect(parsed({ x: { ok: true, value } }, 'x', shape)).toEqual({ ok: true, value });
  });

  test('passes a failure of the path on', () => {
    const failure = { ok: false, error: { kind: 'no-answer', call: 'get x' } } as const;
    expect(parsed({ x: failure }, 'x', shape)).toBe(failure);
  });

  test('a path that was not asked for is a failure, not a crash', () => {
    expect(parsed({}, 'x', shape)).toMatchObject({ ok: false, error: { detail: 'not asked for' } });
  });

  test.each([
    ['a field', { author: { name: 'Ada' }, text: SECRET }, 'text'],
    ['a field deep inside', { author: { name: [SECRET] }, text: 1 }, 'author.name'],
    ['the whole value', SECRET, ''],
  ])('says where %s does not fit, never what came', (_what, value, place) => {
    const failure = parsed({ x: { ok: true, value } }, 'x', shape);
    expect(failure).toEqual({
      ok: false,
      error: { kind: 'wrong-shape', call: 'get x', detail: place },
    });
    expect(JSON.stringify(failure)).not.toContain('4111');
  });
});
