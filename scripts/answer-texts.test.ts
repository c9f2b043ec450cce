import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Tree = { readonly [key: string]: string | Tree };
const { wordsOf } = require('./webpack/words.cjs') as {
  wordsOf: (file: { ui: Tree }, part: 'answer' | 'page' | 'setup' | 'alerts' | 'ticket') => Tree;
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

const first = reachedFrom(['src/main.ts']);
const there = keysOf(wordsOf(english, 'answer'));
const saidFirst = keysOf(english.ui).filter((key) =>
  [...first.values()].some((code) => code.includes(`'${key}'`)),
);

test('the answer is reached from the entry, and React is not', () => {
  const files = [...first.keys()].map((path) => path.replaceAll('\\', '/'));
  expect(files).toContain('src/app/answer/create-answer.ts');
  expect(files.filter((file) => file.endsWith('.tsx'))).toEqual([]);
  expect([...first.values()].join('\n')).not.toMatch(/from 'react/);
});

test('every word that the answer says comes with it', () => {
  expect(saidFirst.filter((key) => !there.includes(key))).toEqual([]);
});

test('beside a ticket nothing is said in the words of the page', () => {
  const beside = reachedFrom([
    'src/main.ts',
    'src/app/sidebar/screens.ts',
    'src/app/sidebar/tools/Tools.tsx',
    'src/app/editor/Editor.tsx',
  ]);
  expect([...beside.values()].join('\n')).not.toMatch(/['`](?:setup|page|board|alerts)\./);
  expect(Object.keys(wordsOf(english, 'ticket'))).toEqual(
    Object.keys(english.ui).filter(
      (branch) => !['setup', 'page', 'board', 'alerts'].includes(branch),
    ),
  );
  expect(Object.keys(wordsOf(english, 'page'))).toEqual(['page', 'board']);
  expect(Object.keys(wordsOf(english, 'setup'))).toEqual(['setup']);
  expect(Object.keys(wordsOf(english, 'alerts'))).toEqual(['alerts']);
});

test('a notice says no other words than its own, and comes without React', () => {
  const notice = reachedFrom(['src/background.ts', 'src/app/alerts/start-alerts.ts']);
  const said = keysOf(english.ui).filter((key) =>
    [...notice.values()].some((code) => code.includes(`t('${key}'`)),
  );
  expect(said.filter((key) => !key.startsWith('alerts.'))).toEqual([]);
  expect([...notice.values()].join('\n')).not.toMatch(/from 'react/);
});

test('no word that only the sidebar says burdens the entry', () => {
  expect(there.filter((key) => !saidFirst.includes(key))).toEqual([]);
});

test.each(['en', 'de', 'fr'])('%s has the answer’s words as they stand in its file', (locale) => {
  const file = JSON.parse(readFileSync(`translations/${locale}.json`, 'utf8'));
  expect(file.ui).toMatchObject(wordsOf(file, 'answer'));
  expect(keysOf(wordsOf(file, 'answer')).sort()).toEqual([...there].sort());
});
