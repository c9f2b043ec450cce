import {
  between,
  type DurationMs,
  durationMs,
  type EpochMs,
  epochMs,
  minutes,
  SECOND,
} from '../time';

/**
 * What servers have told of the time.
 *
 * A server's stamp is a lower bound and counts at once: it only shortens windows. A correction to
 * an earlier time lengthens them and takes two answers that agree, as one `Date` may come from a
 * cache, and between which the computer did not sleep: a cached one as old as the sleep would agree.
 */
export interface KnownTime {
  /** The latest known time; null: no server has told any. */
  readonly bound: ClockBound | null;
  /** The bound is the time itself: two witnesses agreed, or one and this computer's clock. */
  readonly isProved: boolean;
  /** Per witness, the first answer that its newest still agrees with. */
  readonly witnesses: readonly ClockSample[];
}

export const NOTHING_KNOWN: KnownTime = { bound: null, isProved: false, witnesses: [] };

/** More than both clocks drift apart by themselves: this one was set, or the computer slept. */
const JUMP: DurationMs = durationMs(30 * SECOND);

/** A `Date` has whole seconds and a request takes time: this much is no contradiction. */
const TOLERANCE: DurationMs = durationMs(5 * SECOND);

/** Less is not worth a notice and not certain. */
const WORTH_TELLING: DurationMs = minutes(2);

/** The server's time less the monotonic clock's: it cannot be set, and sleep only increases it. */
const ahead = ({ offsetMs, driftMs }: ClockBound): number => offsetMs + driftMs;

/** Adds the `Date` of an answer that was not cached, as far as its headers say. */
export function withSample(known: KnownTime, sample: ClockSample): KnownTime {
  const witnesses = [
    ...known.witnesses.filter((one) => one.by !== sample.by || isSameTime(one, sample)),
    sample,
  ].filter((one, index, all) => all.findIndex(({ by }) => by === one.by) === index);
  if (known.witnesses.some((one) => agree(one, sample))) {
    // Any stamp beyond the proved time was wrong.
    return { bound: sample, isProved: true, witnesses };
  }
  const later = known.bound === null ? Infinity : ahead(sample) - ahead(known.bound);
  if (sample.offsetMs === 0 && later >= -TOLERANCE) {
    return { bound: sample, isProved: true, witnesses };
  }
  const bound = latest(known.bound, sample);
  if (later > TOLERANCE) return { bound, isProved: false, witnesses };
  // After a jump as much as the sleep may be missing in it.
  if (later < 0 || !isOneRun(known.bound, sample)) return { ...known, witnesses };
  return { bound, isProved: known.isProved, witnesses };
}

/** Adds a stamp that is certainly past: of a message, or a cached answer with its age. */
export function withBound(known: KnownTime, bound: ClockBound): KnownTime {
  if (known.bound === null) return { ...known, bound };
  if (ahead(bound) <= ahead(known.bound)) return known;
  // A stamp beyond a proved time is wrong, unless the computer slept and its clock was set.
  if (known.isProved && isOneRun(known.bound, bound)) return known;
  return { ...known, bound: latest(known.bound, bound), isProved: false };
}

/** Neither was this computer's clock set between the two, nor did it sleep with its counting stopped. */
const isOneRun = (a: Pick<ClockBound, 'driftMs'> | null, b: Pick<ClockBound, 'driftMs'>): boolean =>
  a !== null && Math.abs(a.driftMs - b.driftMs) <= JUMP;

/** The newer bound; what was known of a slow clock before a sleep still holds, as far as it goes. */
const latest = (before: ClockBound | null, bound: ClockBound): ClockBound =>
  before !== null && before.offsetMs > Math.max(0, bound.offsetMs)
    ? { offsetMs: before.offsetMs, driftMs: bound.driftMs }
    : bound;

/** Across a jump two answers may only seem to be of one time: a cached one, as old as a sleep. */
const isSameTime = (a: ClockSample, b: ClockSample): boolean =>
  isOneRun(a, b) && Math.abs(a.aheadMs - b.aheadMs) <= a.uncertainMs + b.uncertainMs;

/** Do two answers fit one running clock? A cached, unchanged `Date` does not. */
const agree = (a: ClockSample, b: ClockSample): boolean =>
  isSameTime(a, b) &&
  (a.by !== b.by || Math.abs(b.takenAtMs - a.takenAtMs) > 2 * (a.uncertainMs + b.uncertainMs));

/** Was this computer's clock set, or did it sleep, since the time was told? */
const hasJumped = (bound: ClockBound, wallMs: EpochMs, monotonicMs: number): boolean =>
  !isOneRun(bound, { driftMs: durationMs(wallMs - monotonicMs) });

/**
 * The time now, never before what has certainly passed.
 *
 * The monotonic clock never runs ahead (it stops in some browsers while the computer sleeps), so
 * what was told plus its count is the least. Else this computer's clock counts, corrected. A
 * correction to an earlier time is dropped if unproved, or if the clock has jumped since, as it
 * would show a closed window as open.
 *
 * @param wallMs this computer's clock, `monotonicMs` the monotonic one, both read now.
 */
export function presentBy(known: KnownTime, wallMs: EpochMs, monotonicMs: number): EpochMs {
  const { bound, isProved } = known;
  if (bound === null) return wallMs;
  const { offsetMs } = bound;
  const mayBeEarlier = isProved && !hasJumped(bound, wallMs, monotonicMs);
  const correction = offsetMs > 0 || mayBeEarlier ? offsetMs : 0;
  return epochMs(Math.max(wallMs + correction, monotonicMs + ahead(bound)));
}

/** Should a server be asked: is the clock unproved, or may it have been set since? */
export const needsProof = (known: KnownTime, wallMs: EpochMs, monotonicMs: number): boolean =>
  known.bound === null || !known.isProved || hasJumped(known.bound, wallMs, monotonicMs);

/**
 * How wrong this computer's clock is, in ms: positive (a minimum) if slow, negative if ahead.
 * @returns null up to two minutes, and where nothing is known.
 */
export function clockIsOffByMs({ bound, isProved }: KnownTime): DurationMs | null {
  if (bound === null || Math.abs(bound.offsetMs) <= WORTH_TELLING) return null;
  return bound.offsetMs > 0 || isProved ? bound.offsetMs : null;
}

/** `unproved`: no server gave a time to trust, so a slow clock may show a past end as to come. */
export type ClockProof = 'proved' | 'not-yet' | 'unproved';

/** Whose server told the time: the one of the app's own files, or of Zendesk's and Sunshine's API. */
export type Witness = 'own-files' | 'api';

/** What one answer's `Date` showed of this computer's clock. */
export interface ClockSample extends ClockBound {
  readonly by: Witness;
  /** The server's time less the monotonic clock's, off by `uncertainMs` at most. */
  readonly aheadMs: number;
  readonly uncertainMs: number;
  /** By the monotonic clock. */
  readonly takenAtMs: number;
}

/** A certainly past instant, with this computer's clocks at the moment it became known. */
interface ClockBound {
  /** How far this computer's clock is behind that instant; negative: ahead. */
  readonly offsetMs: DurationMs;
  /** This clock less the monotonic one: it jumps when the clock is set or after sleep. */
  readonly driftMs: DurationMs;
}

/** A server's stamp as a lower bound of the time. */
export const boundAt = (stamp: EpochMs, wallMs: EpochMs, monotonicMs: number): ClockBound => ({
  offsetMs: between(wallMs, stamp),
  driftMs: durationMs(wallMs - monotonicMs),
});
