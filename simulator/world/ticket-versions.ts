import type { SimTicket } from './ticket-types';

interface Earlier {
  readonly ticket: SimTicket;
  /** When it was replaced by the next one. */
  readonly until: number;
}

/** What each ticket was before it was changed. */
const earlier = new WeakMap<SimTicket, Earlier>();

/** Notes that `next` takes the place of `before`. Another draft makes no other ticket. */
export function noteVersion(before: SimTicket, next: SimTicket, at: number): void {
  const isDraft = next.composer !== before.composer;
  const known = isDraft ? earlier.get(before) : { ticket: before, until: at };
  if (known) earlier.set(next, known);
}

/** The ticket as it was then; the oldest known version for what lies before it. */
export function versionAt(ticket: SimTicket, at: number): SimTicket {
  let version = ticket;
  for (let known = earlier.get(version); known && known.until > at; known = earlier.get(version)) {
    version = known.ticket;
  }
  return version;
}
