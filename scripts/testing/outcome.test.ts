import { outcomeOfJest, outcomeOfPlaywright, sum, withStatus } from './outcome';

const jestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};
const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };

test.each([
  ['all green', {}, { passed: 5, failed: 0 }],
  ['a failed test', { numFailedTests: 2 }, { passed: 5, failed: 2 }],
  ['a suite that did not start', { numRuntimeErrorTestSuites: 1 }, { passed: 5, failed: 1 }],
  ['both', { numFailedTests: 1, numRuntimeErrorTestSuites: 1 }, { passed: 5, failed: 2 }],
  ['a skipped test', { numPendingTests: 1 }, { passed: 5, failed: 1 }],
])('jest: %s', (_name, change, expected) => {
  expect(outcomeOfJest({ ...jestReport, ...change })).toEqual(expected);
});

test.each([
  ['all green', {}, [], { passed: 4, failed: 0 }],
  ['a skipped test', { skipped: 1 }, [], { passed: 4, failed: 1 }],
  ['one that passed only the second time', { flaky: 1 }, [], { passed: 4, failed: 1 }],
  ['no test at all', { expected: 0 }, [], { passed: 0, failed: 1 }],
  ['an error before the tests', { expected: 0 }, ['x'], { passed: 0, failed: 1 }],
])('browser: %s', (_name, change, errors, expected) => {
  expect(outcomeOfPlaywright({ stats: { ...stats, ...change }, errors })).toEqual(expected);
});

test('adds up', () => {
  expect(
    sum([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 4 },
    ]),
  ).toEqual({ passed: 4, failed: 6 });
});

test('a runner that ended badly without a failed test counts', () => {
  expect(withStatus({ passed: 3, failed: 0 }, false)).toEqual({ passed: 3, failed: 1 });
  expect(withStatus({ passed: 3, failed: 2 }, false)).toEqual({ passed: 3, failed: 2 });
  expect(withStatus({ passed: 3, failed: 0 }, true)).toEqual({ passed: 3, failed: 0 });
});
