import type { Fault } from '../../../simulator/world/fault-types';
import { type ParkedMark, writeParkedNote } from '../../core/parked/parked-note';
import { localZendesk } from '../testing/local-zendesk';
import { keepNote } from './keep-note';

const UPDATE = '/api/v2/tickets/1004.json';
const COMMENTS = '/api/v2/tickets/1004/comments.json';
const MARK: ParkedMark = { kind: 'parked', id: '0123456789ab', replaces: null };
const WORDS = 'Dear Olivia,\n{{ticket.id}} <b>&amp;</b> 👋';

function opened(faults: Readonly<Record<string, Fault>> = {}) {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
  const zendesk = localZendesk({ scenario: 'closed' });
  const { world, client, host, type } = zendesk;
  type('half an answer');
  for (const [key, fault] of Object.entries(faults)) world.setFault(key, fault);
  const keep = async (change: { mark?: ParkedMark; mayBeThere?: boolean } = {}) => {
    const { mark = MARK, mayBeThere = false } = change;
    const note = writeParkedNote(mark, 'Parked reply', WORDS);
    const kept = keepNote(
      client,
      { request: (options) => client.request(options) },
      { ticketId: '1004', mark, note, mayBeThere },
    );
    // Patience with a request that is never answered is 15 s.
    await jest.advanceTimersByTimeAsync(60_000);
    return kept;
  };
  return {
    ...zendesk,
    keep,
    notes: () => world.ticket(1004).conversation.filter(({ isPublic }) => !isPublic),
    requests: () => host.requests.map(({ method, url }) => `${method} ${url.split('?')[0]}`),
  };
}

test('one request: an internal note of the agent; the composer is left alone', async () => {
  const { keep, notes, requests, draft } = opened();
  await expect(keep()).resolves.toEqual({ ok: true, value: WORDS });
  expect(notes()).toMatchObject([{ authorName: 'Nora Lindqvist', channel: 'internal' }]);
  expect(requests()).toEqual([`PUT ${UPDATE}`]);
  expect(draft()).toBe('half an answer');
});

test('an end is kept the same way', async () => {
  const { keep, notes } = opened();
  await expect(keep({ mark: { kind: 'released', id: MARK.id } })).resolves.toEqual({
    ok: true,
    value: '',
  });
  expect(notes()[0]?.text).toBe(`Parked reply\n[reply-window:released:v1:${MARK.id}]`);
});

test.each([401, 403, 404, 409, 422, 429])(
  '%d: refused, and nothing more is asked',
  async (status) => {
    const { keep, notes, requests } = opened({ [UPDATE]: { kind: 'status', status } });
    await expect(keep()).resolves.toMatchObject({
      ok: false,
      error: { kind: 'refused', failure: { status } },
    });
    expect(notes()).toEqual([]);
    expect(requests()).toHaveLength(1);
  },
);

describe('an answer that was lost', () => {
  test.each([
    ['by a gateway', { kind: 'lostAnswer', status: 502 }],
    ['by a time-out', { kind: 'lostAnswer', status: 408 }],
    ['on the way', { kind: 'lostAnswer' }],
  ] satisfies [string, Fault][])('%s: the note is found in the ticket', async (_how, fault) => {
    const { keep, notes } = opened({ [UPDATE]: fault });
    await expect(keep()).resolves.toEqual({ ok: true, value: WORDS });
    expect(notes()).toHaveLength(1);
  });

  test('is found in Zendesk’s own list where the app does not see the note yet', async () => {
    const { keep, requests } = opened({
      [UPDATE]: { kind: 'lostAnswer', status: 502 },
      'ticket.conversation': { kind: 'namedError', name: 'E', message: 'no' },
    });
    await expect(keep()).resolves.toEqual({ ok: true, value: WORDS });
    expect(requests()).toEqual([`PUT ${UPDATE}`, `GET ${COMMENTS}`]);
  });

  test.each([
    ['a trouble of Zendesk’s own', { kind: 'status', status: 503 }],
    ['no answer', { kind: 'noAnswer' }],
    ['no network', { kind: 'offline' }],
    ['a page instead of data', { kind: 'notJson' }],
  ] satisfies [string, Fault][])('%s, and it is not there: said so', async (_how, fault) => {
    const { keep, notes } = opened({ [UPDATE]: fault });
    await expect(keep()).resolves.toMatchObject({ ok: false, error: { kind: 'not-there' } });
    expect(notes()).toEqual([]);
  });

  test.each([
    ['done', { kind: 'lostAnswer' }],
    ['not done', { kind: 'noAnswer' }],
  ] satisfies [string, Fault][])('%s, and nobody can look: unsure', async (_how, fault) => {
    const { keep } = opened({
      [UPDATE]: fault,
      [COMMENTS]: { kind: 'status', status: 500 },
      'ticket.conversation': { kind: 'noAnswer' },
    });
    await expect(keep()).resolves.toEqual({ ok: false, error: { kind: 'unsure' } });
  });

  test('the next try looks first, and never writes twice', async () => {
    const { keep, notes, world } = opened({
      [UPDATE]: { kind: 'lostAnswer' },
      [COMMENTS]: { kind: 'status', status: 500 },
      'ticket.conversation': { kind: 'noAnswer' },
    });
    await keep();
    await expect(keep({ mayBeThere: true })).resolves.toMatchObject({
      error: { kind: 'unsure' },
    });
    world.setFault(COMMENTS, null);
    await expect(keep({ mayBeThere: true })).resolves.toEqual({ ok: true, value: WORDS });
    expect(notes()).toHaveLength(1);
  });

  test('the next try writes what the look does not find', async () => {
    const { keep, notes, world } = opened({ [UPDATE]: { kind: 'noAnswer' } });
    await keep();
    world.setFault(UPDATE, null);
    await expect(keep({ mayBeThere: true })).resolves.toMatchObject({ ok: true });
    expect(notes()).toHaveLength(1);
  });
});

test('an answer that promises what nobody can see is not believed', async () => {
  const { keep } = opened({ [UPDATE]: { kind: 'wrongShape' } });
  await expect(keep()).resolves.toEqual({ ok: false, error: { kind: 'unsure' } });
});

test('the kept words come back as they are now', async () => {
  const { keep, world } = opened();
  world.setVariants({ notesAreText: true });
  await expect(keep()).resolves.toEqual({ ok: true, value: WORDS });
});
