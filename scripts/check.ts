/*
 * `npm run check`: format and lint of what changed since `main` (or since the branch that is named
 * behind it), types, and the unit tests nearest to what changed, side by side: what to run before each
 * commit. What is farther away `npm test` proves.
 */
import { changedSince, nearTests, readImports } from './testing/near-tests';
import { run } from './testing/run';

const [since = 'main'] = process.argv.slice(2);
const near = nearTests(changedSince(since), readImports());
const tests = near.run.length > 0 ? ['--runTestsByPath', ...near.run] : null;
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
  tests ? run('jest', ['--silent', '--maxWorkers=2', ...tests]) : true,
]);
const failed = results.filter((isWell) => !isWell).length;
console.log(
  `\nUnit tests: ${near.run.length} files, the nearest of ${near.reaching} that reach what changed. \`npm test\` runs all.`,
);
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
