/*
 * `npm start`: builds the app and shows it in the local Zendesk with a demo account's settings. With
 * `--app <folder>` it runs that app instead, and has nothing to build or to set.
 */
import webpack from 'webpack';
import { runLocalZendesk } from '../simulator/cli';
import config from '../webpack.config.js';
import { endWithNpm } from './end-with-npm';

endWithNpm();

const given = process.argv.slice(2);
const has = (flag: string) => given.some((word) => word === flag || word.startsWith(`${flag}=`));

/** In this process, not in one of its own: the signal that ends this one then ends everything. */
function build(): Promise<boolean> {
  const compiler = webpack(config(undefined, { mode: 'production' }));
  return new Promise((resolve) => {
    compiler?.run((error, stats) => {
      console.log(error ?? stats?.toString({ preset: 'errors-warnings', colors: true }));
      compiler.close(() => resolve(!error && stats?.hasErrors() === false));
    });
  });
}

const isOurs = !has('--app') && !has('--help') && !has('-h');
if (isOurs && !(await build())) process.exit(1);
// An account's own data must not be mixed with the demo account's templates.
const isDemo = isOurs && !has('--import') && !has('--settings');
await runLocalZendesk([...(isDemo ? ['--settings', 'demo/settings.json'] : []), ...given]);
