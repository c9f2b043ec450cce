/*
 * `npm run check`: format, lint, types, and the unit tests of what changed since `main` (or since the
 * branch that is named behind it): what to run before each commit.
 */
import { run } from './testing/run';

const [since = 'main'] = process.argv.slice(2);
const results = await Promise.all([
  run('biome', ['check', '--error-on-warnings', '.'], { isHeld: true }),
  run('tsc', ['--noEmit'], { isHeld: true }),
]);
results.push(
  await run('jest', ['--silent', '--maxWorkers=2', '--passWithNoTests', `--changedSince=${since}`]),
);
const failed = results.filter((isWell) => !isWell).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
