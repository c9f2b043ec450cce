/*
 * `npm run check`: format and lint of what changed since `main` (or since the branch that is named
 * behind it), types, and the unit tests nearest to what changed, side by side: what to run before each
 * commit. What is farther away `npm test` proves.
 */
import { bases, findChange, nearTests, readImports } from './testing/near-tests';
import { run } from './testing/run';

const { 2: named } = process.argv;
const change = findChange(named === undefined ? bases() : [named]);
if (change === null) {
  console.error(
    `There is no branch “${named ?? 'main'}” to compare with: npm run check -- <branch>`,
  );
  process.exit(2);
}

const { since, changed } = change;
const near = nearTests(changed, readImports());
const results = await Promise.all([
  changed.length > 0
    ? run('biome', ['check', '--error-on-warnings', '--no-errors-on-unmatched', ...changed], {
        isHeld: true,
      })
    : null,
  run(
    'tsc',
    ['--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/check.tsbuildinfo'],
    { isHeld: true },
  ),
  near.run.length > 0
    ? run('jest', ['--silent', '--maxWorkers=2', '--runTestsByPath', ...near.run])
    : null,
]);
const failed = results.filter((isWell) => isWell === false).length;
const passed = results.filter((isWell) => isWell === true).length;
console.log(
  `\nFiles changed since ${since}: ${changed.length}. Unit tests: ${near.run.length} files, the nearest of ${near.reaching} that reach what changed. \`npm test\` runs all.`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
