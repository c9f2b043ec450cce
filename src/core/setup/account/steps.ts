import { HOUR, MINUTE, SECOND } from '../../time';
import type { Word } from './words';

const COUNTS: readonly (readonly [number, Word])[] = [
  [0, '0'],
  [1, '1'],
  [5, '2 to 5'],
  [20, '6 to 20'],
  [100, '21 to 100'],
];

/** A number of things, coarse enough to tell of nobody. */
export const countStep = (count: number): Word =>
  COUNTS.find(([most]) => count <= most)?.[1] ?? 'over 100';

/** The longest delay that a step stands for, which a copy of the account plays. */
export const DELAYS: readonly (readonly [number, DelayStep])[] = [
  [2 * SECOND, 'none'],
  [30 * SECOND, 'seconds'],
  [2 * MINUTE, 'a minute'],
  [20 * MINUTE, 'minutes'],
  [2 * HOUR, 'an hour'],
  [24 * HOUR, 'hours'],
];

/** Each word that a delay may be told by, the shortest first. */
export const DELAY_STEPS = [
  'none',
  'seconds',
  'a minute',
  'minutes',
  'an hour',
  'hours',
  'days',
] as const satisfies readonly Word[];

export type DelayStep = (typeof DELAY_STEPS)[number];

/** A delay in milliseconds as a coarse step; two seconds are the stamps' own grain. */
export const delayStep = (ms: number): DelayStep =>
  DELAYS.find(([most]) => Math.abs(ms) <= most)?.[1] ?? 'days';
