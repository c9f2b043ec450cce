import { type DurationMs, minutes } from '../time';
import type { ClockSample } from './clock-sample';

/** Less is neither worth a word nor always true: answers take their time. */
const WORTH_TELLING: DurationMs = minutes(2);

/**
 * By how much this computer's clock is wrong, where the agent should know: positive where it is slow,
 * negative where it is ahead.
 * @returns null up to two minutes, and where nothing is known.
 */
export function clockIsOffByMs(sample: ClockSample | null): DurationMs | null {
  return sample !== null && Math.abs(sample.offsetMs) > WORTH_TELLING ? sample.offsetMs : null;
}
