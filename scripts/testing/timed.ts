import type { Outcome } from './outcome';

export interface Step {
  readonly name: string;
  readonly outcome: Outcome;
  readonly tookMs: number;
}

/** A step of the test run, with the time it takes. */
export async function timed(name: string, step: () => Outcome | Promise<Outcome>): Promise<Step> {
  const from = performance.now();
  const outcome = await step();
  return { name, outcome, tookMs: performance.now() - from };
}

/** One line for each step: how long, what came of it, which. */
export const timeTable = (steps: readonly Step[]): string =>
  steps
    .map(({ name, outcome: { passed, failed }, tookMs }) => {
      const seconds = (tookMs / 1000).toFixed(1).padStart(7);
      return `${seconds} s  ${failed === 0 ? 'ok    ' : 'FAILED'}  ${name} (${passed} of ${passed + failed})`;
    })
    .join('\n');
