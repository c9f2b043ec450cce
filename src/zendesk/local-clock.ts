import { createElapsed, type LocalClocks } from '../core/clock/elapsed';
import { epochMs } from '../core/time';

/** The only reader of this computer's clocks: everything else is given `now`, or counts ages. */
export const LOCAL_CLOCKS: LocalClocks = {
  wallMs: () => epochMs(Date.now()),
  monotonicMs: () => performance.now(),
};

/** For ages and pauses in this page, in ms; other pages are told an age, never this reading. */
export const elapsedMs: () => number = createElapsed(LOCAL_CLOCKS);
