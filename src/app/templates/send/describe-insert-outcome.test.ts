import { localeOf } from '../../testing/render-in';
import { composerWith } from '../../testing/tickets';
import { describeInsertOutcome } from './describe-insert-outcome';
import type { InsertState } from './use-insert-template';

const STATES: readonly InsertState[] = [
  'inserting',
  'inserted',
  { kind: 'ticket-changed' },
  { kind: 'channel-changed' },
  { kind: 'type-changed' },
  { kind: 'not-writable' },
  { kind: 'draft-changed', removed: null },
  { kind: 'draft-changed', removed: composerWith('Hi') },
  { kind: 'not-taken', removed: null },
  { kind: 'not-taken', removed: composerWith('Hi') },
  { kind: 'call-failed', failure: { kind: 'no-answer', call: 'get' } },
  { kind: 'call-failed', failure: { kind: 'refused', call: 'get', detail: '' } },
];

test('a call without an answer is said alike, wherever it hung', async () => {
  const { t } = await localeOf('en');
  const atFirst = { kind: 'call-failed', failure: { kind: 'no-answer', call: 'get' } } as const;
  for (const removed of [null, composerWith('Hi')]) {
    const said = describeInsertOutcome({ kind: 'no-answer', removed }, t);
    expect(said).toBe(describeInsertOutcome(atFirst, t));
  }
});

test.each(['en', 'de', 'fr'])('in %s each outcome has words of its own', async (locale) => {
  const { t } = await localeOf(locale);
  const said = STATES.map((state) => describeInsertOutcome(state, t));
  expect(new Set(said).size).toBe(STATES.length);
  expect(said).not.toContain('');
  expect(describeInsertOutcome('idle', t)).toBe('');
});
