import { DEFAULT_MARGINS, DEFAULT_THRESHOLDS } from '../settings';
import { epochMs, HOUR, MINUTE } from '../time';
import { boardRowOf, readOf } from './board.fixture';
import type { ReadTicket } from './board-ticket';
import { readingPlan } from './reading-plan';

const NOW = epochMs(Date.parse('2026-11-20T10:15:00Z'));

/** A ticket whose bound is so long after now. */
const rowIn = (id: string, left: number, read: ReadTicket | null = null) => {
  const updated = epochMs(NOW + left - 24 * HOUR + DEFAULT_MARGINS.sentMs);
  return boardRowOf(NOW, { id, updatedAt: updated, requesterUpdatedAt: updated }, read);
};

const plan = (
  rows: ReturnType<typeof rowIn>[],
  visible: string[] = [],
  reads: Record<string, ReadTicket> = {},
) =>
  readingPlan({
    rows,
    readOf: (id) => reads[id] ?? null,
    visible: new Set(visible),
    thresholds: DEFAULT_THRESHOLDS,
    now: NOW,
  });

/** Looked so long before now, and nothing was found. */
const lookedAgo = (ago: number, changes: Partial<ReadTicket> = {}) =>
  readOf({ messages: null, messagesAt: null, evidenceAt: epochMs(NOW - ago), ...changes });

test('near their end by time left, then in sight by newest, and nothing else', () => {
  const rows = [
    rowIn('in sight, older', 9 * HOUR),
    rowIn('near', 3 * HOUR),
    rowIn('out of sight', 10 * HOUR),
    rowIn('nearer', HOUR),
    rowIn('in sight', 20 * HOUR),
    rowIn('ended', -HOUR),
    rowIn('ended, in sight', -HOUR),
  ];
  expect(plan(rows, ['in sight, older', 'in sight', 'ended, in sight', 'nearer'])).toEqual([
    'nearer',
    'near',
    'in sight',
    'in sight, older',
    'ended, in sight',
  ]);
});

test.each([
  ['read after the update', HOUR, lookedAgo(MINUTE), []],
  ['read before the update', 23.9 * HOUR, lookedAgo(HOUR), ['1']],
  ['read of another requester', HOUR, lookedAgo(MINUTE, { requesterId: '8' }), ['1']],
  ['shown by a tab after the update', HOUR, readOf({ messagesAt: epochMs(NOW) }), []],
  ['read before its end passed', -MINUTE, lookedAgo(HOUR), ['1']],
  ['read after its end passed', -HOUR, lookedAgo(MINUTE), []],
])('%s', (_name, left, read, expected) => {
  expect(plan([rowIn('1', left, read)], ['1'], { 1: read })).toEqual(expected);
});
