import { readParkedNote } from './read-parked-note';

/** How many of these notes say that the parked reply stopped waiting, in whatever way. */
export const endsOf = (notes: readonly string[], id: string): number =>
  notes.filter((note) =>
    readParkedNote(note).some(({ mark }) =>
      mark.kind === 'parked' ? mark.replaces === id && mark.id !== id : mark.id === id,
    ),
  ).length;
