/** What one step of the test run came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

export const ONE_PASSED: Outcome = { passed: 1, failed: 0 };
export const ONE_FAILED: Outcome = { passed: 0, failed: 1 };

export const sum = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, { passed }) => total + passed, 0),
  failed: outcomes.reduce((total, { failed }) => total + failed, 0),
});

export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Jest's JSON report. A suite that could not even start, and a skipped test, count as failures. */
export function outcomeOfJest(report: JestReport): Outcome {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = report;
  const left = report.numPendingTests + report.numTodoTests;
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites + left };
}

/** A runner that ended badly although no test failed, in its set-up for example, is a failure too. */
export const withStatus = (outcome: Outcome, endedWell: boolean): Outcome =>
  endedWell || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };

export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/**
 * Playwright's JSON report. A skipped test counts as a failure: browser tests are never skipped
 * silently. So does one that passed when it was tried again, which only serves its trace.
 */
export function outcomeOfPlaywright({ stats, errors }: PlaywrightReport): Outcome {
  const { expected, unexpected, flaky, skipped } = stats;
  const ran = expected + unexpected + flaky;
  return {
    passed: expected,
    failed: unexpected + flaky + skipped + (ran === 0 ? Math.max(1, errors.length) : errors.length),
  };
}
