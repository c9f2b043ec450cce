/*
 * `npm test`: format and lint, types, build, package check, unit tests on several days, browser
 * tests. A later step still runs when an earlier one failed, so that one run tells everything. At the
 * end stands how long each step took; the last line is the sum.
 *
 * `npm test -- --account <report.json>`: only the app's unit tests beside the local Zendesk, which
 * then behaves as that account does. What fails there rests on something that the account does not do.
 */
import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { checkPackage } from './package-rules/check-package';
import { AS_AN_ACCOUNT, readAccountFlag } from './testing/account';
import { runBrowserTests } from './testing/browser-tests';
import { CLOCK_TESTS, daysOf, SDK_TESTS } from './testing/days';
import {
  ONE_FAILED,
  ONE_PASSED,
  type Outcome,
  outcomeOfJest,
  sum,
  withStatus,
} from './testing/outcome';
import { run } from './testing/run';
import { type Step, timed, timeTable } from './testing/timed';

const REPORTS = 'build/reports';

/** On two cores jest would use one by itself, and take almost twice as long. */
const WORKERS = Math.max(2, availableParallelism() - 1);

/** Of the order in which tests run; the same number gives the same order again. */
const SEED = process.env.TEST_SEED ?? String(randomInt(2 ** 31));

const check = (passed: boolean): Outcome => (passed ? ONE_PASSED : ONE_FAILED);

function report<T>(path: string, read: (report: T) => Outcome): Outcome {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')) as T);
  } catch {
    return ONE_FAILED;
  }
}

const tool = (name: string, command: string, args: readonly string[]): Promise<Step> =>
  timed(name, async () => check(await run(command, args, { isHeld: true })));

let jestRuns = 0;
function jest(name: string, args: readonly string[], env: Record<string, string>): Promise<Step> {
  return timed(`unit tests: ${name}`, async () => {
    jestRuns += 1;
    const file = `${REPORTS}/unit-${jestRuns}.json`;
    const always = ['--ci', '--silent', '--randomize', `--seed=${SEED}`, `--maxWorkers=${WORKERS}`];
    const isWell = await run('jest', [...always, '--json', `--outputFile=${file}`, ...args], {
      env,
    });
    return withStatus(report(file, outcomeOfJest), isWell);
  });
}

function packageCheck(): Outcome {
  const problems = checkPackage('dist');
  for (const problem of problems) console.log(problem);
  return check(problems.length === 0);
}

function end(steps: readonly Step[]): never {
  const { passed, failed } = sum(steps.map(({ outcome }) => outcome));
  console.log(`\n${timeTable(steps)}\n\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const account = await readAccountFlag(process.argv.slice(2));
if (account !== null) {
  const { file, behaviour } = account;
  console.log(`As the account of ${file}: ${JSON.stringify(behaviour, null, 2)}`);
  end([await jest('as the account behaves', AS_AN_ACCOUNT, { TEST_ACCOUNT: file })]);
}
const days = daysOf(new Date().getFullYear());
// These do not need a whole core each.
const steps = await Promise.all([
  tool('format and lint', 'biome', ['check', '--error-on-warnings', '.']),
  tool('types', 'tsc', ['--noEmit']),
  tool('build', 'webpack', ['--mode', 'production']),
]);
steps.push(
  await timed('package check', packageCheck),
  await jest(`all, ${days.all.name}`, [], days.all.env),
);
for (const day of days.clock) {
  steps.push(await jest(`rules and clocks, ${day.name}`, [...CLOCK_TESTS], day.env));
}
steps.push(
  await jest(`the newest SDK, ${days.sdk.name}`, SDK_TESTS, {
    TEST_SDK: 'newest',
    ...days.sdk.env,
  }),
  await timed('browser tests', () => runBrowserTests(REPORTS)),
);
end(steps);
