import { endsOf } from './ends-of';
import type { ParkedMark } from './parked-note';
import { writeParkedNote } from './write-parked-note';

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
