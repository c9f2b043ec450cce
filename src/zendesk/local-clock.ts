import { createElapsed, type LocalClocks } from '../core/clock/elapsed';
import { epochMs } from '../core/time';

/** The only place that reads this computer's clocks: everything else is given `now`, or counts an age. */
export const LOCAL_CLOCKS: LocalClocks = {
  wallMs: () => epochMs(Date.now()),
  monotonicMs: () => performance.now(),
};

/** For ages and pauses in this page, in ms; what is told to another page is an age, never a reading of this. */
export const elapsedMs: () => number = createElapsed(LOCAL_CLOCKS);
