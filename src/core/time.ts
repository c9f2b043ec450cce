/** Branded so that they cannot be mixed; ISO text and seconds are converted at the edges. */

declare const epoch: unique symbol;
declare const duration: unique symbol;

/** An instant: milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number & { readonly [epoch]: true };

/** Elapsed milliseconds, never calendar time: a day is 24 h, also when clocks change. */
export type DurationMs = number & { readonly [duration]: true };

export const epochMs = (value: number): EpochMs => value as EpochMs;
export const durationMs = (value: number): DurationMs => value as DurationMs;

export const SECOND: DurationMs = durationMs(1_000);
export const MINUTE: DurationMs = durationMs(60_000);
export const HOUR: DurationMs = durationMs(3_600_000);

export const hours = (count: number): DurationMs => durationMs(count * HOUR);
export const minutes = (count: number): DurationMs => durationMs(count * MINUTE);

export const plus = (instant: EpochMs, length: DurationMs): EpochMs => epochMs(instant + length);

/** From `earlier` to `later`; negative if reversed. */
export const between = (earlier: EpochMs, later: EpochMs): DurationMs =>
  durationMs(later - earlier);
