import { epochMs, MINUTE } from '../time';
import { type LookState, nextLookMs, ticketsToRead } from './next-look';

const RESTED: LookState = { ageMs: 0, failures: 0, failedAgoMs: null, widening: 1, pauseLeftMs: 0 };

test.each<[string, Partial<LookState>, number]>([
  ['nothing known yet', { ageMs: null }, 0],
  ['just asked', {}, 10],
  ['asked for a while ago', { ageMs: 7 * MINUTE }, 3],
  ['due', { ageMs: 10 * MINUTE }, 0],
  ['limits are near', { ageMs: 10 * MINUTE, widening: 3 }, 20],
  ['a pause is asked for', { ageMs: null, pauseLeftMs: 4 * MINUTE }, 4],
  ['failed once', { ageMs: null, failures: 1, failedAgoMs: 0 }, 10],
  ['failed twice', { ageMs: null, failures: 2, failedAgoMs: 5 * MINUTE }, 15],
  ['failed all day', { ageMs: null, failures: 40, failedAgoMs: 0 }, 60],
])('%s', (_name, change, minutes) => {
  expect(nextLookMs({ ...RESTED, ...change }) / MINUTE).toBe(minutes);
});

test('only what changed is read again', () => {
  const ticket = (id: string, at: number | null) => ({
    id,
    updatedAt: at === null ? null : epochMs(at),
  });
  const read = new Map(['a', 'b', 'd'].map((id) => [id, ticket(id, id === 'd' ? null : 5)]));
  const found = [ticket('a', 5), ticket('b', 6), ticket('c', 5), ticket('d', null)];
  expect(ticketsToRead(found, read).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
});
