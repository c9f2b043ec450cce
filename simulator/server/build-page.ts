import { readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { UserError } from './user-error';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = [
  join(ROOT, 'simulator'),
  join(ROOT, 'swc.config.mjs'),
  join(ROOT, 'package-lock.json'),
];
const OUTPUT = join(ROOT, 'build/simulator');
const SCRIPTS = ['page.js', 'clock.js', 'zaf_sdk.js', 'zaf_sdk_newest.js'].map((script) =>
  join(OUTPUT, script),
);

/** Not part of the page, so that working on them builds nothing. */
const LEFT_OUT = /^(demo-app|server|cli\.ts)$|\.test\.tsx?$/;

let building: Promise<string> | undefined;

/** Builds the page's scripts if a source is newer than they are; answers the folder they are in. */
export function buildPage(): Promise<string> {
  building ??= buildIfOld().finally(() => {
    building = undefined;
  });
  return building;
}

async function buildIfOld(): Promise<string> {
  const built = Math.min(...(await Promise.all(SCRIPTS.map((script) => changedAt(script)))));
  const changed = Math.max(...(await Promise.all(SOURCES.map((source) => changedAt(source)))));
  if (built < changed) await build();
  return OUTPUT;
}

async function build(): Promise<void> {
  const start = new Date();
  // Loaded only when there is something to build: webpack takes a second to load.
  const [{ default: webpack }, { pageConfig }] = await Promise.all([
    import('webpack'),
    import('../webpack.config.mjs'),
  ]);
  const compiler = webpack(pageConfig(OUTPUT));
  if (!compiler) throw new Error('webpack made no compiler.');
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats?.hasErrors()) {
    const errors = stats.toString('errors-only');
    throw new UserError(`The local Zendesk's page does not build:\n${errors}`);
  }
  // webpack leaves a file alone whose content is the same; its age must still say "up to date".
  await Promise.all(SCRIPTS.map((script) => utimes(script, start, start)));
}

/** When a file, or the newest file of a folder, was changed; 0 when there is none. */
async function changedAt(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const names = (await readdir(path)).filter((name) => !LEFT_OUT.test(name));
  return Math.max(0, ...(await Promise.all(names.map((name) => changedAt(join(path, name))))));
}
