import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Tree = { readonly [key: string]: string | Tree };
const { wordsOf } = require('./webpack/words.cjs') as {
  wordsOf: (file: { ui: Tree }, part: 'first' | 'later' | 'all') => Tree;
};

const english = JSON.parse(readFileSync('translations/en.json', 'utf8')) as { ui: Tree };

/** Every message's key; a plural is one message. */
function keysOf(tree: Tree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value.other === 'string'
      ? [prefix + key]
      : keysOf(value, `${prefix}${key}.`),
  );
}

const sourceOf = (path: string): string | undefined =>
  [path, `${path}.ts`, `${path}.tsx`].find((file) => /\.tsx?$/.test(file) && existsSync(file));

/** What a file needs before it can run: not its types, and not what it asks for later with `import()`. */
const STATIC_IMPORT =
  /^(?:import|export)\s(?!type\b)[^'"]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'/gm;

/** The files that come with these, by what they import at once. */
function reachedFrom(entries: readonly string[]): Map<string, string> {
  const reached = new Map<string, string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    const code = readFileSync(file, 'utf8');
    reached.set(file, code);
    for (const [, from, effect] of code.matchAll(STATIC_IMPORT)) {
      const source = sourceOf(join(dirname(file), String(from ?? effect)));
      if (source) queue.push(source);
    }
  }
  return reached;
}

/** The entry, and the chunk that it asks for at once. */
const first = reachedFrom(['src/main.ts', 'src/app/sidebar/screens.ts']);
const saidFirst = keysOf(english.ui).filter((key) =>
  [...first.values()].some((code) => code.includes(`'${key}'`)),
);

test('the first screen is reached, and what comes after it is not', () => {
  const files = [...first.keys()].map((path) => path.replaceAll('\\', '/'));
  expect(files).toContain('src/app/sidebar/window/WindowSection.tsx');
  expect(files).toContain('src/app/sidebar/draft/DraftSection.tsx');
  expect(files).not.toContain('src/app/sidebar/tools/Tools.tsx');
  expect(files).not.toContain('src/app/sidebar/window/WindowNotes.tsx');
});

test('every word that the first screen says comes with it', () => {
  const there = keysOf(wordsOf(english, 'first'));
  expect(saidFirst.filter((key) => !there.includes(key))).toEqual([]);
});

test('no word that only later parts say burdens the first load', () => {
  expect(keysOf(wordsOf(english, 'first')).filter((key) => !saidFirst.includes(key))).toEqual([]);
});

test('both parts together are all of English, each message once', () => {
  const parts = [...keysOf(wordsOf(english, 'first')), ...keysOf(wordsOf(english, 'later'))];
  expect(parts.sort()).toEqual(keysOf(english.ui).sort());
  expect(wordsOf(english, 'all')).toEqual(english.ui);
});
