import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arrows-'));
  cpSync('biome.json', join(folder, 'biome.json'));
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
  ['src/core/derive.ts', './template/check-draft'],
])('%s may import %s', (path, module) => {
  expect(lint(path, importing(module))).not.toMatch(/noRestrictedImports/);
});

test('the app reads the session by useSession, and no store beside it', () => {
  const reading = "import { useSyncExternalStore } from 'react';\n\nuseSyncExternalStore();\n";
  expect(lint('src/app/sidebar/Sidebar.tsx', reading)).toMatch(/by useSession, and no other store/);
  expect(lint('src/app/ticket/use-session.ts', reading)).not.toMatch(/noRestrictedImports/);
});

test('core reads no clock', () => {
  expect(lint('src/core/derive.ts', 'export const now = Date.now();\n')).toMatch(
    /noRestrictedGlobals/,
  );
  expect(lint('src/core/derive.ts', 'setTimeout(() => {}, 1);\n')).toMatch(/noRestrictedGlobals/);
});
