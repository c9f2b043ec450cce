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
 * What servers have told of the present.
 *
 * Every stamp of a server's is a lower bound: it makes the time later at once, which only shortens
 * windows. Making it earlier than this computer's clock lengthens them, and one `Date` is no proof of
 * that: it may come out of a cache that does not say so. That takes two witnesses who agree.
 */
export interface KnownTime {
  /** The latest that is known; null: no server has told anything. */
  readonly bound: ClockBound | null;
  /** The bound is the present itself: two witnesses agreed on it, or one and this computer's clock. */
  readonly isProved: boolean;
  /** Of each witness the first of those answers that the newest still agrees with. */
  readonly witnesses: readonly ClockSample[];
}

export const NOTHING_KNOWN: KnownTime = { bound: null, isProved: false, witnesses: [] };

/** More than the two clocks part by themselves: this computer's was set, or the computer slept. */
const JUMP: DurationMs = durationMs(30 * SECOND);

/** A `Date` has whole seconds and a request takes its time: so much is no contradiction. */
const TOLERANCE: DurationMs = durationMs(5 * SECOND);

/** Less is neither worth a word nor always true: answers take their time. */
const WORTH_TELLING: DurationMs = minutes(2);

/** The told time less the monotonic clock's: nobody can set that, and a sleep only makes it more. */
const ahead = ({ offsetMs, driftMs }: ClockBound): number => offsetMs + driftMs;

/** Takes an answer's `Date` in; it was not out of a cache, as far as its headers say. */
export function withSample(known: KnownTime, sample: ClockSample): KnownTime {
  const witnesses = [
    ...known.witnesses.filter((one) => one.by !== sample.by || isSameTime(one, sample)),
    sample,
  ].filter((one, index, all) => all.findIndex(({ by }) => by === one.by) === index);
  if (known.witnesses.some((one) => agree(one, sample))) {
    // What any other stamp said beyond it was wrong.
    return { bound: sample, isProved: true, witnesses };
  }
  const isRight = sample.offsetMs === 0;
  const later = known.bound === null ? Infinity : ahead(sample) - ahead(known.bound);
  if (later > TOLERANCE) return { bound: sample, isProved: isRight, witnesses };
  if (later < -TOLERANCE) return { ...known, witnesses };
  return { bound: sample, isProved: isRight || known.isProved, witnesses };
}

/** Takes in a stamp that has surely passed: of a message, or of an answer out of a cache with its age. */
export function withBound(known: KnownTime, bound: ClockBound): KnownTime {
  if (known.bound === null) return { ...known, bound };
  if (ahead(bound) <= ahead(known.bound)) return known;
  // A stamp beyond a proved present is wrong, unless the computer slept since and its clock was set.
  const isSure = known.isProved && Math.abs(bound.driftMs - known.bound.driftMs) <= JUMP;
  return isSure ? known : { ...known, bound, isProved: false };
}

const isSameTime = (a: ClockSample, b: ClockSample): boolean =>
  Math.abs(a.aheadMs - b.aheadMs) <= a.uncertainMs + b.uncertainMs;

/**
 * Two answers agree where both can be of one running clock. From the same witness the second has to be
 * so much later that an unchanged `Date`, out of a cache, would show.
 */
const agree = (a: ClockSample, b: ClockSample): boolean =>
  isSameTime(a, b) &&
  (a.by !== b.by || Math.abs(b.takenAtMs - a.takenAtMs) > 2 * (a.uncertainMs + b.uncertainMs));

/** True where this computer's clock was set, or the computer slept, since the time was told. */
const hasJumped = (bound: ClockBound, wallMs: EpochMs, monotonicMs: number): boolean =>
  Math.abs(wallMs - monotonicMs - bound.driftMs) > JUMP;

/**
 * The present, never before what is known to have passed.
 *
 * The monotonic clock never runs ahead, it only stands still in some browsers while the computer
 * sleeps: what was told plus what it has counted since is the least that the present can be. Apart
 * from that this computer's clock counts, corrected by what was told. Where that clock has jumped
 * since, a correction that makes it earlier may be one for the clock as it was, and would show a
 * window that is over as open: it is dropped, as is one that is not proved.
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

/** Whether a server should be asked: nothing proves the clock, or it may have been set since. */
export const needsProof = (known: KnownTime, wallMs: EpochMs, monotonicMs: number): boolean =>
  known.bound === null || !known.isProved || hasJumped(known.bound, wallMs, monotonicMs);

/**
 * By how much this computer's clock is wrong, where the agent should know: positive where it is slow
 * (at least), negative where it is ahead.
 * @returns null up to two minutes, and where nothing is known.
 */
export function clockIsOffByMs({ bound, isProved }: KnownTime): DurationMs | null {
  if (bound === null || Math.abs(bound.offsetMs) <= WORTH_TELLING) return null;
  return bound.offsetMs > 0 || isProved ? bound.offsetMs : null;
}

/**
 * Whether this computer's clock is confirmed. `unproved`: servers were asked and none told the time, or
 * none that can be trusted; then a slow clock may show an end that is over as still to come.
 */
export type ClockProof = 'proved' | 'not-yet' | 'unproved';

/** Whose server told the time: the one of the app's own files, or of Zendesk's and Sunshine's API. */
export type Witness = 'own-files' | 'api';

/** What one answer's `Date` showed of this computer's clock, as near as can be measured. */
export interface ClockSample extends ClockBound {
  readonly by: Witness;
  /** The server's time less the monotonic clock's, off by `uncertainMs` at most. */
  readonly aheadMs: number;
  readonly uncertainMs: number;
  /** By the monotonic clock. */
  readonly takenAtMs: number;
}

/** An instant that has surely passed, held against this computer's clocks at the moment it was known. */
interface ClockBound {
  /** So much is this computer's clock behind that instant; negative where it is ahead of it. */
  readonly offsetMs: DurationMs;
  /** This computer's clock less the monotonic one: it jumps when the clock is set or the computer slept. */
  readonly driftMs: DurationMs;
}

/** A stamp of some server's: the present is not before it. */
export const boundAt = (stamp: EpochMs, wallMs: EpochMs, monotonicMs: number): ClockBound => ({
  offsetMs: between(wallMs, stamp),
  driftMs: durationMs(wallMs - monotonicMs),
});
