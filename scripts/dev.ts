/*
 * `npm run dev`: builds the app whenever a file is saved, shows it in the local Zendesk with a demo
 * account's settings, and loads it anew there after each build; ticket, draft and scenario stay.
 */
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import { startSimulator } from '../simulator/server/start';
import config from '../webpack.config.js';
import { endWithNpm } from './end-with-npm';

endWithNpm();

const { values } = parseArgs({ options: { port: { type: 'string', default: '4600' } } });

const compiler = webpack(config(undefined, { mode: 'development' }));
if (!compiler) throw new Error('webpack made no compiler.');

let simulator: ReturnType<typeof startSimulator> | undefined;
const watching = compiler.watch({ aggregateTimeout: 50 }, async (error, stats) => {
  if (error || !stats) return console.error(error);
  if (stats.hasErrors()) return console.error(stats.toString('errors-only'));
  console.log(`Built in ${((stats.endTime - stats.startTime) / 1000).toFixed(1)} s.`);
  try {
    const isFirst = simulator === undefined;
    simulator ??= startSimulator({
      port: Number(values.port),
      appFolder: 'dist',
      settingsFile: 'demo/settings.json',
      isLive: true,
    });
    const { url, reloadApp } = await simulator;
    if (isFirst) console.log(`The local Zendesk runs at ${url} (Ctrl+C ends it).`);
    else reloadApp();
  } catch (problem) {
    console.error((problem as Error).message);
    end(1);
  }
});

function end(status: number): void {
  watching?.close(() => process.exit(status));
}
process.once('SIGINT', () => end(0));
process.once('SIGTERM', () => end(0));
