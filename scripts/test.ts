/*
 * `npm test`: format and lint, types, unit tests, build, package check, browser tests. A later step
 * still runs when an earlier one failed, so that one run tells everything. The last line is the sum.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { checkPackage } from './package-rules/check-package';
import { runBrowserTests } from './testing/browser-tests';
import {
  ONE_FAILED,
  ONE_PASSED,
  type Outcome,
  outcomeOfJest,
  sum,
  withStatus,
} from './testing/outcome';
import { run } from './testing/run';

const REPORTS = 'build/reports';

/** Zones with daylight saving on both halves of the globe, by half an hour, and without any. */
const ZONES = ['Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe'];

const check = (passed: boolean): Outcome => (passed ? ONE_PASSED : ONE_FAILED);

function report<T>(path: string, read: (report: T) => Outcome): Outcome {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')) as T);
  } catch {
    return ONE_FAILED;
  }
}

function jest(name: string, args: readonly string[], env: Record<string, string>): Outcome {
  const file = `${REPORTS}/${name}.json`;
  const isWell = run('jest', ['--ci', '--silent', '--json', `--outputFile=${file}`, ...args], {
    env,
  });
  return withStatus(report(file, outcomeOfJest), isWell);
}

function packageCheck(): Outcome {
  const problems = checkPackage('dist');
  for (const problem of problems) console.log(problem);
  return check(problems.length === 0);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const outcomes = [
  check(run('biome', ['check', '--error-on-warnings', '.'])),
  check(run('tsc', ['--noEmit'])),
  jest('unit', [], { TZ: 'UTC' }),
  ...ZONES.map((zone) =>
    jest(`rules-${zone.replace('/', '-')}`, ['--selectProjects', 'rules'], { TZ: zone }),
  ),
  check(run('webpack', ['--mode', 'production'])),
  packageCheck(),
  await runBrowserTests(REPORTS),
];
const { passed, failed } = sum(outcomes);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
