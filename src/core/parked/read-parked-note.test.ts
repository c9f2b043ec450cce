import fc from 'fast-check';
import { hostileTexts, parkedId } from './hostile-texts.fixture';
import type { ParkedMark } from './parked-note';
import { readParkedNote } from './read-parked-note';
import { writeParkedNote } from './write-parked-note';

const ID = '0123456789ab';
const PARKED: ParkedMark = { kind: 'parked', id: ID, replaces: null };
const note = (text: string, mark: ParkedMark = PARKED) =>
  writeParkedNote(mark, 'Parked reply, to be sent when Ana writes', text);

const mark: fc.Arbitrary<ParkedMark> = fc.oneof(
  fc.record({
    kind: fc.constant('parked' as const),
    id: parkedId,
    replaces: fc.option(parkedId),
  }),
  fc.record({ kind: fc.constantFrom('released' as const, 'discarded' as const), id: parkedId }),
);

test('a note is written for people first', () => {
  expect(note('Dear Ana,\n\nyour rug is here.')).toBe(
    [
      'Parked reply, to be sent when Ana writes',
      `[reply-window:parked:v1:${ID}]`,
      '',
      'Dear Ana,',
      '',
      'your rug is here.',
      '',
      `[reply-window:end:v1:${ID}]`,
    ].join('\n'),
  );
});

test('reads what was written, whatever the words and whoever the customer', () => {
  fc.assert(
    fc.property(mark, hostileTexts, hostileTexts, (said, sentence, words) => {
      const text = said.kind === 'parked' ? words : '';
      expect(readParkedNote(writeParkedNote(said, sentence, words))).toEqual([
        { mark: said, text },
      ]);
    }),
    { numRuns: 1_000 },
  );
});

test('reads several that were quoted in one, each with its own words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(mark, hostileTexts), { maxLength: 4 }),
      fc.stringMatching(/^[A-Za-z #0-9".:]*$/),
      (said, around) => {
        const quoted = said.map(([one, words]) => writeParkedNote(one, 'Parked', words));
        expect(readParkedNote([around, ...quoted, around].join('\n'))).toEqual(
          said.map(([one, words]) => ({
            mark: one,
            text: one.kind === 'parked' ? words : '',
          })),
        );
      },
    ),
  );
});

test('10,000 characters stay 10,000', () => {
  const text = 'Grüße, 👋 und {{ticket.id}}. '.repeat(400).trim().slice(0, 10_000);
  expect(readParkedNote(note(text))[0]?.text).toBe(text);
});

test.each([
  ['an ordinary note', 'Asked the warehouse.'],
  ['nothing', ''],
  ['an end alone', `[reply-window:end:v1:${ID}]`],
  ['a newer version that we cannot know', `[reply-window:parked:v2:${ID}]\nwords`],
  ['a mark without an id', '[reply-window:parked:v1:]\nwords'],
  ['another app’s mark', `[parked:v1:${ID}]`],
])('%s is not ours', (_what, text) => {
  expect(readParkedNote(text)).toEqual([]);
});

test.each([
  [
    'blanks that a translation added',
    `[ reply-window : parked : v1 : ${ID} ]\nHi\n[Reply-Window:END:v1:${ID}]`,
  ],
  ['capitals', `[REPLY-WINDOW:PARKED:V1:${ID.toUpperCase()}]\nHi`],
  [
    'lines that were run together',
    `Parked [reply-window:parked:v1:${ID}] Hi [reply-window:end:v1:${ID}]`,
  ],
  ['a cut-off end', `Parked\n[reply-window:parked:v1:${ID}]\nHi`],
])('lives through %s', (_what, text) => {
  expect(readParkedNote(text)).toEqual([{ mark: PARKED, text: 'Hi' }]);
});
