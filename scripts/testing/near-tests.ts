import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** What each file of the project imports of the project, by path from its root. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Farther away a test fails seldom that passed nearer by. */
const MOST_STEPS = 2;
/** As many as end within half a minute. */
const MOST_FILES = 20;

const isTest = (path: string): boolean => /^(?!e2e\/).*\.test\.tsx?$/.test(path);

export interface NearTests {
  readonly run: readonly string[];
  /** How many test files reach what changed, however far from it. */
  readonly reaching: number;
}

/**
 * The unit tests that are nearest to what changed: the changed ones themselves, those that import a
 * changed file, then those that do by way of one other file. At most as many as one waits for.
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
  // In the order of their distance: that is how the map was filled.
  const reaching = [...steps].filter(([path]) => isTest(path) && imports.has(path));
  const near = reaching.filter(([, step]) => step <= MOST_STEPS).map(([path]) => path);
  return { run: near.slice(0, MOST_FILES), reaching: reaching.length };
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

const git = (...args: readonly string[]): string[] =>
  execFileSync('git', args, { encoding: 'utf8' })
    .split('\n')
    .filter((path) => path !== '');

/** The imports of all TypeScript files that git knows or would take. */
export function readImports(): Imports {
  const paths = git('ls-files', '--cached', '--others', '--exclude-standard');
  const all = new Set(paths);
  const sources = paths.filter((path) => /\.tsx?$/.test(path));
  return new Map(
    sources.map((path) => {
      const found = namedIn(readIfThere(path)).flatMap((name) => {
        const target = posix.join(posix.dirname(path), name);
        return ENDINGS.map((ending) => target + ending).filter((one) => all.has(one));
      });
      return [path, found];
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

/** What changed since this branch left that one, saved or not. */
export const changedSince = (branch: string): string[] => [
  ...git('diff', '--name-only', '--diff-filter=d', '--merge-base', branch),
  ...git('ls-files', '--others', '--exclude-standard'),
];
