/*
 * `npm run check`: format and lint of what changed since `main` (or since the branch that is named
 * behind it), types, and the unit tests of what changed, side by side: what to run before each commit.
 */
import { run } from './testing/run';

const [since = 'main'] = process.argv.slice(2);
const results = await Promise.all([
  run(
    'biome',
    ['check', '--error-on-warnings', '--no-errors-on-unmatched', '--changed', `--since=${since}`],
    { isHeld: true },
  ),
  run(
    'tsc',
    ['--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/check.tsbuildinfo'],
    { isHeld: true },
  ),
  run('jest', ['--silent', '--maxWorkers=2', '--passWithNoTests', `--changedSince=${since}`]),
]);
const failed = results.filter((isWell) => !isWell).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
