import fc from 'fast-check';
import { hostileTexts, parkedId } from './hostile-texts.fixture';
import {
  endsOf,
  type ParkedMark,
  readParkedNote,
  shielded,
  unshielded,
  writeParkedNote,
} from './parked-note';

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

describe('the shield', () => {
  test('is undone, whatever the words', () => {
    fc.assert(
      fc.property(hostileTexts, (words) => {
        expect(unshielded(shielded(words))).toBe(words);
      }),
      { numRuns: 1_000 },
    );
  });

  test('leaves no placeholder, no Liquid and no mark', () => {
    fc.assert(
      fc.property(hostileTexts, (words) => {
        expect(shielded(words)).not.toMatch(/\{\{|\{%|\[\s*reply-window/i);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(['Hello Ana', 'a { b } c', '[1] see above', '', 'if (a[i] < b) {'])(
    'takes nothing for a risk that is none: %j',
    (words) => {
      expect(shielded(words)).toBe(words);
    },
  );

  test('words that lost their shield are read as they are', () => {
    expect(unshielded('{{ticket.id}}')).toBe('{{ticket.id}}');
  });
});

describe('endsOf', () => {
  const [A, B] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] as const;
  const note = (mark: ParkedMark) => writeParkedNote(mark, 'For people', 'Words');

  test.each<[string, readonly ParkedMark[], number]>([
    ['still waiting', [{ kind: 'parked', id: A, replaces: null }], 0],
    ['put into a reply', [{ kind: 'released', id: A }], 1],
    [
      'put into two replies',
      [
        { kind: 'released', id: A },
        { kind: 'released', id: A },
      ],
      2,
    ],
    [
      'released and discarded',
      [
        { kind: 'released', id: A },
        { kind: 'discarded', id: A },
      ],
      2,
    ],
    [
      'released and replaced',
      [
        { kind: 'released', id: A },
        { kind: 'parked', id: B, replaces: A },
      ],
      2,
    ],
    ['another one', [{ kind: 'released', id: B }], 0],
  ])('%s', (_what, marks, expected) => {
    expect(endsOf(['An ordinary note', ...marks.map(note)], A)).toBe(expected);
  });
});
