import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize, resolve } from 'node:path';

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arrows-'));
  cpSync('biome.json', join(folder, 'biome.json'));
  cpSync('scripts/lint', join(folder, 'scripts/lint'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Finding {
  readonly path: string;
  readonly line: number;
  /** Its rule, and what it says. */
  readonly text: string;
}

/** What the linter, with our own rules, finds in files of these contents. Many at once: it is slow to start. */
function findingsIn(contents: ReadonlyMap<string, string>): readonly Finding[] {
  for (const [path, content] of contents) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [BIOME, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', ...contents.keys()],
    { cwd: folder, encoding: 'utf8' },
  );
  const finding = /^(\S+?):(\d+):\d+ (.*?)(?=^\S+?:\d+:\d+ |$(?![\s\S]))/gms;
  return [...(stdout + stderr).matchAll(finding)].map(([, path, line, text]) => ({
    path: String(path).replaceAll('\\', '/'),
    line: Number(line),
    text: String(text),
  }));
}

const lint = (path: string, content: string): string =>
  findingsIn(new Map([[path, content]]))
    .map(({ text }) => text)
    .join('');

const importing = (module: string) => `import { x } from '${module}';\n\nexport const y = x;\n`;

describe('arrows', () => {
  type Arrow = readonly [path: string, module: string];

  const FORBIDDEN: readonly Arrow[] = [
    ['src/core/window/rule.ts', '../../zendesk/sdk/settle'],
    ['src/core/window/rule.ts', '../../app/i18n/locale'],
    ['src/core/derive.ts', '../simulator/world/world'],
    ['src/core/derive.ts', 'react'],
    ['src/core/derive.ts', 'zendesk_app_framework_sdk'],
    ['src/zendesk/resize.ts', '../app/shared/Icon'],
    ['src/zendesk/resize.ts', '../../simulator/host/host'],
    ['src/sunshine/messages.ts', '../app/shared/Icon'],
    ['src/sunshine/messages.ts', '../zendesk/request/ask'],
    ['src/sunshine/messages.ts', 'zendesk_app_framework_sdk'],
    ['src/core/derive.ts', '../session/macro-list'],
    ['src/zendesk/resize.ts', '../session/macro-list'],
    ['src/session/macro-list.ts', '../app/shared/Icon'],
    ['src/session/macro-list.ts', 'react'],
    ['src/session/macro-list.ts', 'zendesk_app_framework_sdk'],
    ['src/app/sidebar/Sidebar.tsx', 'zendesk_app_framework_sdk'],
    ['src/app/sidebar/Sidebar.tsx', '../../session/store'],
    ['src/app/sidebar/Sidebar.tsx', '../../../simulator/world/world'],
    ['src/start-sidebar.ts', 'zendesk_app_framework_sdk'],
    ['simulator/host/host.ts', '../../src/core/derive'],
  ];

  const ALLOWED: readonly Arrow[] = [
    ['src/app/sidebar/Sidebar.tsx', '../../core/derive'],
    ['src/app/sidebar/Sidebar.tsx', '../../session/session-state'],
    ['src/app/sidebar/Sidebar.tsx', '../../zendesk/sidebar-host'],
    ['src/session/macro-list.ts', '../zendesk/request/ask'],
    ['src/zendesk/resize.ts', './sdk/settle'],
    ['src/zendesk/resize.ts', '../core/result'],
    ['src/sunshine/messages.ts', '../core/result'],
    ['src/core/derive.ts', './draft/check-draft'],
  ];

  /** Each file's modules, one a line. */
  const modules = new Map<string, readonly string[]>();
  for (const [path, module] of [...FORBIDDEN, ...ALLOWED]) {
    modules.set(path, [...(modules.get(path) ?? []), module]);
  }
  const contentOf = (names: readonly string[]) =>
    names.map((name, index) => `import { x as x${index} } from '${name}';\n`).join('');

  let refused: readonly Finding[];
  beforeAll(() => {
    const contents = [...modules].map(([path, names]) => [path, contentOf(names)] as const);
    refused = findingsIn(new Map(contents)).filter(({ text }) => /noRestrictedImports/.test(text));
  });

  const isRefused = ([path, module]: Arrow) =>
    refused.some((one) => one.path === path && modules.get(path)?.[one.line - 1] === module);

  test.each(FORBIDDEN)('%s may not import %s', (...arrow) => {
    expect(isRefused(arrow)).toBe(true);
  });

  test.each(ALLOWED)('%s may import %s', (...arrow) => {
    expect(isRefused(arrow)).toBe(false);
  });
});

test('the app reads the session by useSession, and no store beside it', () => {
  const reading = "import { useSyncExternalStore } from 'react';\n\nuseSyncExternalStore();\n";
  expect(lint('src/app/sidebar/Sidebar.tsx', reading)).toMatch(/by useSession, and no other store/);
  expect(lint('src/app/shared/use-selected.ts', reading)).not.toMatch(/noRestrictedImports/);
  const selected = importing('../shared/use-selected');
  expect(lint('src/app/sidebar/Sidebar.tsx', selected)).toMatch(
    /by useSession, and no other store/,
  );
  expect(lint('src/app/ticket/use-session.ts', selected)).not.toMatch(/noRestrictedImports/);
});

test('core reads no clock', () => {
  expect(lint('src/core/derive.ts', 'export const now = Date.now();\n')).toMatch(
    /noRestrictedGlobals/,
  );
  expect(lint('src/core/derive.ts', 'setTimeout(() => {}, 1);\n')).toMatch(/noRestrictedGlobals/);
});

describe('inside core', () => {
  type Imports = ReadonlyMap<string, ReadonlySet<string>>;

  /** Each of core's files with those of core that it imports; paths from `src/core`. */
  function importsOfCore(root = 'src/core'): Imports {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.ts$/.test(file) && !/\.(test|fixture)\.ts$/.test(file),
    );
    return new Map(
      files.map((file) => {
        const content = readFileSync(join(root, file), 'utf8');
        const modules = [...content.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)];
        const paths = modules.map(
          ([, module]) => `${normalize(join(dirname(file), `${module}`))}.ts`,
        );
        return [file, new Set(paths)];
      }),
    );
  }

  /** The same by folder; a file of no folder stands for itself. */
  function byFolder(imports: Imports): Imports {
    const folderOf = (file: string) => /^[^/\\]+/.exec(file)?.[0] ?? file;
    const folders = new Map<string, Set<string>>();
    for (const [file, others] of imports) {
      const own = folderOf(file);
      const known = folders.get(own) ?? new Set();
      for (const other of others) if (folderOf(other) !== own) known.add(folderOf(other));
      folders.set(own, known);
    }
    return folders;
  }

  /** The first way found that leads back to where it began; empty where there is none. */
  function circle(imports: Imports): readonly string[] {
    const done = new Set<string>();
    const follow = (from: string, way: readonly string[]): readonly string[] => {
      if (way.includes(from)) return [...way.slice(way.indexOf(from)), from];
      if (done.has(from)) return [];
      for (const next of imports.get(from) ?? []) {
        const found = follow(next, [...way, from]);
        if (found.length > 0) return found;
      }
      done.add(from);
      return [];
    };
    for (const start of imports.keys()) {
      const found = follow(start, []);
      if (found.length > 0) return found;
    }
    return [];
  }

  const files = importsOfCore();
  const folders = byFolder(files);

  test('no imports run in a circle, neither of files nor of folders', () => {
    expect(circle(files)).toEqual([]);
    expect(circle(folders)).toEqual([]);
  });

  test('a circle would be found', () => {
    const imports = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['d', 'c'])],
      ['c', new Set(['b'])],
    ]);
    expect(circle(imports)).toEqual(['b', 'c', 'b']);
    expect(files.get('template/template.ts')).toContain('template/template-parameter.ts');
  });

  test.each(['text', 'clock', 'conversation'])('%s is ground: it rests on no folder', (ground) => {
    const above = [...(folders.get(ground) ?? ['no such folder'])].filter(
      (name) => !name.endsWith('.ts'),
    );
    expect(above).toEqual([]);
  });

  test('notices are the top: no folder rests on them', () => {
    const users = [...folders].filter(([, others]) => others.has('notices')).map(([name]) => name);
    expect(users.filter((name) => !name.endsWith('.ts'))).toEqual([]);
  });
});

describe('one clock', () => {
  const READINGS = [
    'Date.now()',
    'globalThis.Date.now()',
    'new Date()',
    'new window.Date()',
    'Date()',
    '[1].map(Date.now)',
    'performance.now()',
    'window.performance.now()',
    'performance.timeOrigin',
  ];
  const saying = (expressions: readonly string[]) =>
    expressions.map((one, index) => `export const x${index} = ${one};\n`).join('');
  const READ_NONE = [
    'src/app/sidebar/Sidebar.tsx',
    'src/session/macro-list.ts',
    'src/sunshine/messages.ts',
    'src/zendesk/sidebar-host.ts',
    'src/start-sidebar.ts',
    'src/core/derive.ts',
  ];
  const MAY_READ = ['src/zendesk/local-clock.ts', 'src/zendesk/sidebar-host.test.ts'];

  const refusals = (contents: ReadonlyMap<string, string>) =>
    findingsIn(contents).filter(({ text }) => /the app's one clock reads the time/.test(text));

  let refused: readonly Finding[];
  beforeAll(() => {
    refused = refusals(
      new Map([...READ_NONE, ...MAY_READ].map((path) => [path, saying(READINGS)] as const)),
    );
  });
  /** Which of the readings the rule finds in the file. */
  const found = (path: string) =>
    READINGS.filter((_, index) =>
      refused.some((one) => one.path === path && one.line === index + 1),
    );

  test.each(READ_NONE)('%s reads none', (path) => {
    expect(found(path)).toEqual(READINGS);
  });

  test.each(MAY_READ)('%s may', (path) => {
    expect(found(path)).toEqual([]);
  });

  test('an instant that is given is none', () => {
    const given = [
      'new Date(5)',
      "new Date('2026-11-20T12:00:00Z').toISOString()",
      'Date.UTC(2026, 10, 20)',
      "Date.parse('2026-11-20')",
      "performance.mark('painted')",
    ];
    expect(refusals(new Map([['src/app/sidebar/Sidebar.tsx', saying(given)]]))).toEqual([]);
  });
});
