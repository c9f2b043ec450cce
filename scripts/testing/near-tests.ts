import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** What each file of the project imports of the project, by path from its root. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** As many as end within half a minute. */
const MOST_FILES = 20;
/** So few more where fewer than that are near: each of them opens a whole screen. */
const MOST_FAR = 8;
/** Farther away a test seldom fails that passed nearer by, unless nothing is nearer by. */
const NEAR_STEPS = 2;

const isTest = (path: string): boolean => /^(?!e2e\/).*\.test\.tsx?$/.test(path);

export interface NearTests {
  readonly run: readonly string[];
  /** How many test files reach what changed, however far from it. */
  readonly reaching: number;
}

/**
 * The unit tests that are nearest to what changed: the changed ones themselves, those that import or read a
 * changed file, then those that do by way of one other file. Where these are few, as beneath a screen, whose
 * tests open the whole sidebar, come those of the same folder and of the folders that the change builds on,
 * then whatever else reaches it. At most as many as one waits for.
 */
export function nearTests(changed: readonly string[], imports: Imports): NearTests {
  const importers = new Map<string, string[]>();
  for (const [path, imported] of imports) {
    for (const one of imported) importers.set(one, [...(importers.get(one) ?? []), path]);
  }
  const steps = new Map<string, number>();
  let next = [...new Set(changed)];
  for (let step = 0; next.length > 0; step += 1) {
    for (const path of next) steps.set(path, step);
    next = [...new Set(next.flatMap((path) => importers.get(path) ?? []))].filter(
      (path) => !steps.has(path),
    );
  }
  const own = new Set(changed.map(posix.dirname));
  const builtOn = new Set(changed.flatMap((path) => imports.get(path) ?? []).map(posix.dirname));
  const kinship = (path: string) => {
    const folder = posix.dirname(path);
    return own.has(folder) ? 0 : builtOn.has(folder) ? 1 : 2;
  };
  const reaching = [...steps]
    .filter(([path]) => isTest(path) && imports.has(path))
    .map(([path, step]) => ({ path, step, kin: kinship(path) }));
  const near = reaching
    .filter(({ step }) => step <= NEAR_STEPS)
    .toSorted((a, b) => a.step - b.step || a.kin - b.kin)
    .slice(0, MOST_FILES);
  const far = reaching
    .filter(({ step }) => step > NEAR_STEPS)
    .toSorted((a, b) => a.kin - b.kin || a.step - b.step)
    .slice(0, near.length < MOST_FAR ? MOST_FAR : 0);
  return { run: [...near, ...far].map(({ path }) => path), reaching: reaching.length };
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

/** The paths that a source names as imported, without those that only types come from. */
function namedIn(source: string): string[] {
  const running = source.replace(/^(?:import|export) type [^;]*;/gm, '');
  const names = running.matchAll(
    /(?:from|import|import\(|mock\(|requireActual\()\s*['"](\.[^'"?]+)/g,
  );
  return [...names].map(([, name]) => name as string);
}

/** The paths, of files and of folders, that a test names which reads files. */
const readIn = (source: string): string[] =>
  !source.includes("from 'node:fs'")
    ? []
    : [...source.matchAll(/['"`]([\w.-]+(?:\/[\w.-]+)*)(?:\/\$\{[^'"`]*)?['"`]/g)].map(
        ([, name]) => name as string,
      );

const git = (...args: readonly string[]): string[] =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\n')
    .filter((path) => path !== '');

/** What all TypeScript files that git knows or would take import, and what tests read. */
export function readImports(): Imports {
  const paths = git('ls-files', '--cached', '--others', '--exclude-standard');
  const all = new Set(paths);
  const inFolder = new Map<string, string[]>();
  for (const path of paths) {
    for (let at = posix.dirname(path); at !== '.'; at = posix.dirname(at)) {
      inFolder.set(at, [...(inFolder.get(at) ?? []), path]);
    }
  }
  const read = (name: string) => (all.has(name) ? [name] : (inFolder.get(name) ?? []));
  const sources = paths.filter((path) => /\.tsx?$/.test(path));
  return new Map(
    sources.map((path) => {
      const source = readIfThere(path);
      const found = namedIn(source).flatMap((name) => {
        const target = posix.join(posix.dirname(path), name);
        return ENDINGS.map((ending) => target + ending).filter((one) => all.has(one));
      });
      return [path, isTest(path) ? [...found, ...readIn(source).flatMap(read)] : found];
    }),
  );
}

/** A file that was deleted is still known to git. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

interface Change {
  readonly since: string;
  /** The paths of what is there, saved or not. */
  readonly changed: readonly string[];
}

/** What changed since this branch left the first of these that is there; null: none is. */
export function findChange(branches: readonly string[]): Change | null {
  for (const since of branches) {
    try {
      const saved = git('diff', '--name-only', '--diff-filter=d', '--merge-base', since);
      return { since, changed: [...saved, ...git('ls-files', '--others', '--exclude-standard')] };
    } catch {
      // Git knows no such branch.
    }
  }
  return null;
}

/** What a change is looked for since, best first: on `main` itself it is what was last fetched or saved. */
export const bases = (): string[] =>
  git('branch', '--show-current').includes('main')
    ? ['origin/main', 'HEAD']
    : ['main', 'origin/main'];
