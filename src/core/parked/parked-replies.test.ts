import fc from 'fast-check';
import { messageOf } from '../conversation/message.fixture';
import { epochMs } from '../time';
import { timedWindow, UNRESTRICTED, unknownWindow } from '../window/reply-window.fixture';
import { type InternalNote, type ParkedMark, writeParkedNote } from './parked-note';
import { hasWrittenSince, parkedReplies } from './parked-replies';

const [A, B, C] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'] as const;

const note = (at: number, text: string, authorName = 'Nora'): InternalNote => ({
  text,
  authorName,
  at: epochMs(at),
});
const said = (at: number, mark: ParkedMark, text = `words of ${mark.id}`, by = 'Nora') =>
  note(at, writeParkedNote(mark, 'For people', text), by);
const parked = (at: number, id: string, replaces: string | null = null, by?: string) =>
  said(at, { kind: 'parked', id, replaces }, undefined, by);
const end = (at: number, kind: 'released' | 'discarded', id: string) => said(at, { kind, id });

const waitingIds = (...notes: readonly InternalNote[]) =>
  parkedReplies(notes).waiting.map(({ id }) => id);

test('who parked what, and when', () => {
  expect(
    parkedReplies([note(1, 'Asked the warehouse.'), parked(2, A, null, 'Tom')]).waiting,
  ).toEqual([{ id: A, text: `words of ${A}`, parkedBy: 'Tom', parkedAt: 2 }]);
});

test.each([
  ['two agents, oldest first', [parked(1, A), parked(2, B, null, 'Tom')], [A, B]],
  ['put into the reply', [parked(1, A), end(2, 'released', A)], []],
  ['discarded', [parked(1, A), parked(2, B), end(3, 'discarded', A)], [B]],
  ['changed', [parked(1, A), parked(2, B, A)], [B]],
  ['changed twice', [parked(1, A), parked(2, B, A), parked(3, C, B)], [C]],
  [
    'changed by two agents at once: both stay',
    [parked(1, A), parked(2, B, A), parked(3, C, A)],
    [B, C],
  ],
  [
    'a changed one that was discarded brings the first not back',
    [parked(1, A), parked(2, B, A), end(3, 'discarded', B)],
    [],
  ],
  ['the same note twice', [parked(1, A), parked(2, A)], [A]],
  [
    'an old note that a merge brings again',
    [parked(1, A), end(2, 'released', A), parked(3, A)],
    [],
  ],
  ['an end that came before its note', [end(1, 'discarded', A), parked(2, A)], []],
  ['a note that names itself', [parked(1, A, A)], [A]],
  ['no words', [said(1, { kind: 'parked', id: A, replaces: null }, ' ')], []],
])('%s', (_what, notes, expected) => {
  expect(waitingIds(...notes)).toEqual(expected);
});

test('of a quoted copy the first one says who and when', () => {
  const copy = note(9, `Merged. Last comment:\n${parked(1, A).text}`, 'Tom');
  expect(parkedReplies([parked(1, A), copy]).waiting).toMatchObject([
    { id: A, parkedBy: 'Nora', parkedAt: 1 },
  ]);
});

test('how it ended, for who comes late', () => {
  const { ended } = parkedReplies([
    parked(1, A),
    parked(2, B, A),
    end(3, 'released', B),
    end(4, 'discarded', C),
  ]);
  expect([...ended]).toEqual([
    [A, 'replaced'],
    [B, 'released'],
    [C, 'discarded'],
  ]);
});

const id = fc.constantFrom(A, B, C);
const anyNote: fc.Arbitrary<InternalNote> = fc.oneof(
  fc.tuple(id, fc.option(id)).map(([one, replaces]) => parked(1, one, replaces)),
  fc
    .tuple(fc.constantFrom('released' as const, 'discarded' as const), id)
    .map(([kind, one]) => end(1, kind, one)),
  fc.constant(note(1, 'An ordinary note')),
);

test('the order of notes, and how often each comes, never changes which wait', () => {
  fc.assert(
    fc.property(
      fc.array(anyNote, { maxLength: 8 }).chain((notes) =>
        fc.tuple(
          fc.constant(notes),
          fc.shuffledSubarray([...notes, ...notes], {
            minLength: notes.length * 2,
          }),
        ),
      ),
      ([notes, again]) => {
        expect(waitingIds(...again).toSorted()).toEqual(waitingIds(...notes).toSorted());
      },
    ),
  );
});

test('nothing is lost: whatever was parked waits, or something ended it', () => {
  fc.assert(
    fc.property(fc.array(anyNote, { maxLength: 8 }), (notes) => {
      const { waiting, ended } = parkedReplies(notes);
      for (const one of [A, B, C]) {
        const wasParked = notes.some(({ text }) => text.includes(`:parked:v1:${one}`));
        const waits = waiting.filter((reply) => reply.id === one).length;
        expect(waits).toBe(wasParked && !ended.has(one) ? 1 : 0);
      }
    }),
  );
});

describe('hasWrittenSince', () => {
  const PARKED_AT = epochMs(100);
  const openSince = (at: number) => timedWindow('open', { at: epochMs(at) });

  test.each([
    ['in this ticket', [messageOf({ at: 101 })], UNRESTRICTED, true],
    ['in another ticket', [messageOf({ at: 50 })], openSince(101), true],
    ['sent before, arrived after', [messageOf({ at: 101 })], openSince(99), true],
    ['at the same moment', [messageOf({ at: 100 })], openSince(50), true],
    ['not since', [messageOf({ at: 99 })], openSince(99), false],
    ['only a colleague', [messageOf({ at: 101, role: 'agent' })], openSince(50), false],
    ['at a time that cannot be read', [messageOf({ at: null })], openSince(50), true],
    ['nobody knows', null, unknownWindow('not-readable'), false],
  ] as const)('%s', (_what, messages, window, expected) => {
    expect(hasWrittenSince(PARKED_AT, { messages, window })).toBe(expected);
  });

  test('parked at a time that cannot be read: better read once more', () => {
    expect(hasWrittenSince(null, { messages: [], window: openSince(1) })).toBe(true);
  });
});
