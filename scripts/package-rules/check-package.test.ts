import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { checkPackage } from './check-package';
import { zipPackage } from './zip-package';

const root = process.cwd();
let folder: string;

const write = (path: string, content: string) => writeFileSync(join(folder, path), content);
const manifest = (change: (manifest: Record<string, unknown>) => void) => {
  const value = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  change(value);
  write('manifest.json', JSON.stringify(value));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  for (const part of ['manifest.json', 'translations', 'assets']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  write('assets/index.html', '<!doctype html>');
  for (const page of ['page', 'top-bar', 'background']) {
    write(`assets/${page}.html`, '<!doctype html>');
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test('our own manifest, translations and assets fit', () => {
  expect(checkPackage(folder)).toEqual([]);
});

test.each<[string, () => void, RegExp]>([
  ['a page that is not there', () => rmSync(join(folder, 'assets/index.html')), /no file assets/],
  [
    'a bar without its icon',
    () => rmSync(join(folder, 'assets/icon_top_bar.svg')),
    /top_bar: no file assets\/icon_top_bar\.svg/,
  ],
  ['no manifest', () => rmSync(join(folder, 'manifest.json')), /manifest\.json is missing/],
  ['another framework', () => manifest((m) => (m.frameworkVersion = '1.0')), /frameworkVersion/],
  [
    'an unknown location',
    () => manifest((m) => (m.location = { support: { attic: 'assets/index.html' } })),
    /attic does not exist/,
  ],
  [
    'a type Zendesk lacks',
    () => manifest((m) => (m.parameters = [{ name: 'a', type: 'password' }])),
    /"password" does not exist/,
  ],
  [
    'a secret in the open',
    () => manifest((m) => (m.parameters = [{ name: 'api_token', type: 'text' }])),
    /looks like a secret/,
  ],
  [
    'a hidden parameter that has to be filled in',
    () => manifest((m) => (m.parameters = [{ name: 'a', type: 'hidden', required: true }])),
    /hidden and required/,
  ],
  [
    'a hidden parameter with a default',
    () => manifest((m) => (m.parameters = [{ name: 'a', type: 'hidden', default: 4 }])),
    /has a default/,
  ],
  [
    'a secure parameter with a default',
    () =>
      manifest(
        (m) => (m.parameters = [{ name: 'a', secure: true, scopes: ['header'], default: 'b' }]),
      ),
    /has a default/,
  ],
  [
    'a label of a hidden parameter',
    () =>
      manifest((m) => {
        m.parameters = (m.parameters as { name: string; type: string }[]).map((one) =>
          one.name === 'consent' ? { name: 'consent', type: 'hidden' } : one,
        );
      }),
    /app\.parameters\.consent is no parameter/,
  ],
  [
    'a parameter without a label',
    () => manifest((m) => (m.parameters = [{ name: 'extra', type: 'text' }])),
    /extra\.label is missing/,
  ],
  [
    'a language file with a strange name',
    () => write('translations/zh-Hans.json', '{}'),
    /not a locale/,
  ],
  [
    'a language file that is not JSON',
    () => write('translations/de.json', '{'),
    /de\.json: not a JSON/,
  ],
  [
    'a small logo',
    () => cpSync(join(folder, 'assets/logo-small.png'), join(folder, 'assets/logo.png')),
    /320 × 320/,
  ],
  ['a file of a type that is refused', () => write('assets/notes.pdf', ''), /notes\.pdf/],
  [
    'a drawing with styles',
    () => write('assets/icon.svg', '<svg><style/></svg>'),
    /rewrite this drawing/,
  ],
  [
    'a link',
    () => symlinkSync('index.html', join(folder, 'assets/link.html')),
    /links are not allowed/,
  ],
])('finds %s', (_name, damage, problem) => {
  damage();
  expect(checkPackage(folder).join('\n')).toMatch(problem);
});

test('the zip never holds an account’s configuration, source maps or dot files', () => {
  write('zcli.apps.config.json', '{"parameters":{"secret":"x"}}');
  write('assets/main.js.map', '{}');
  write('.zcliignore', '');
  mkdirSync(join(folder, 'tmp'));
  write('tmp/app.zip', '');
  expect(Object.keys(unzipSync(zipPackage(folder)))).toEqual([
    'assets/background.html',
    'assets/icon_nav_bar.svg',
    'assets/icon_ticket_editor.svg',
    'assets/icon_top_bar.svg',
    'assets/index.html',
    'assets/logo-small.png',
    'assets/logo.png',
    'assets/page.html',
    'assets/top-bar.html',
    'manifest.json',
    'translations/de.json',
    'translations/en.json',
    'translations/fr.json',
  ]);
});

test('the same files give the same bytes, whenever they were written', () => {
  const hash = () => createHash('sha256').update(zipPackage(folder)).digest('hex');
  const first = hash();
  utimesSync(join(folder, 'manifest.json'), 1, 1);
  expect(hash()).toBe(first);
  write('assets/index.html', '<!doctype html><p>changed');
  expect(hash()).not.toBe(first);
});
