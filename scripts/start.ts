/*
 * `npm start`: builds the app and shows it in the local Zendesk with a demo account's settings. With
 * `--app <folder>` it runs that app instead, and has nothing to build or to set.
 */
import { spawnSync } from 'node:child_process';

const given = process.argv.slice(2);
const has = (flag: string) => given.some((word) => word === flag || word.startsWith(`${flag}=`));

const run = (command: string, args: readonly string[]): number =>
  spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status ?? 1;

const isOurs = !has('--app') && !has('--help') && !has('-h');
if (isOurs) {
  const status = run('webpack', ['--mode', 'production']);
  if (status !== 0) process.exit(status);
}
// An account's own data must not be mixed with the demo account's templates.
const isDemo = isOurs && !has('--import') && !has('--settings');
const settings = isDemo ? ['--settings', 'demo/settings.json'] : [];
process.exit(run('tsx', ['simulator/cli.ts', ...settings, ...given]));
