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

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arrows-'));
  cpSync('biome.json', join(folder, 'biome.json'));
  cpSync('scripts/lint', join(folder, 'scripts/lint'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the linter, with our own rules, says of a file with this content at this place. */
function lint(path: string, content: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [BIOME, 'lint', '--vcs-enabled=false', path],
    { cwd: folder, encoding: 'utf8' },
  );
  return stdout + stderr;
}

const importing = (module: string) => `import { x } from '${module}';\n\nexport const y = x;\n`;

test.each([
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
])('%s may not import %s', (path, module) => {
  expect(lint(path, importing(module))).toMatch(/noRestrictedImports/);
});

test.each([
  ['src/app/sidebar/Sidebar.tsx', '../../core/derive'],
  ['src/app/sidebar/Sidebar.tsx', '../../session/session-state'],
  ['src/app/sidebar/Sidebar.tsx', '../../zendesk/sidebar-host'],
  ['src/session/macro-list.ts', '../zendesk/request/ask'],
  ['src/zendesk/resize.ts', './sdk/settle'],
  ['src/zendesk/resize.ts', '../core/result'],
  ['src/sunshine/messages.ts', '../core/result'],
  ['src/core/derive.ts', './draft/check-draft'],
])('%s may import %s', (path, module) => {
  expect(lint(path, importing(module))).not.toMatch(/noRestrictedImports/);
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
  /** How many lines of the file the rule finds. */
  const found = (path: string, expressions: readonly string[]) =>
    lint(path, saying(expressions)).match(/the app's one clock reads the time/g)?.length ?? 0;

  test.each([
    'src/app/sidebar/Sidebar.tsx',
    'src/session/macro-list.ts',
    'src/sunshine/messages.ts',
    'src/zendesk/sidebar-host.ts',
    'src/start-sidebar.ts',
    'src/core/derive.ts',
  ])('%s reads none', (path) => {
    expect(found(path, READINGS)).toBe(READINGS.length);
  });

  test.each(['src/zendesk/local-clock.ts', 'src/zendesk/sidebar-host.test.ts'])(
    '%s may',
    (path) => {
      expect(found(path, READINGS)).toBe(0);
    },
  );

  test('an instant that is given is none', () => {
    const given = [
      'new Date(5)',
      "new Date('2026-11-20T12:00:00Z').toISOString()",
      'Date.UTC(2026, 10, 20)',
      "Date.parse('2026-11-20')",
      "performance.mark('painted')",
    ];
    expect(found('src/app/sidebar/Sidebar.tsx', given)).toBe(0);
  });
});
