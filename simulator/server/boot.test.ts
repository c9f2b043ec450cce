/** @jest-environment node */
import { join } from 'node:path';
import { readBoot } from './boot';
import { folderWith, MANIFEST } from './testing';

const PAGE = { 'assets/index.html': '<!doctype html>' };

async function bootOf(manifest: object | string, files: Record<string, string | object> = PAGE) {
  const appFolder = await folderWith({ 'manifest.json': manifest, ...files });
  return readBoot({ appFolder }, 'http://127.0.0.1:1');
}

describe('what is wrong is named: file and field', () => {
  test('no manifest', async () => {
    const appFolder = await folderWith(PAGE);
    await expect(readBoot({ appFolder }, '')).rejects.toThrow(
      `${join(appFolder, 'manifest.json')} does not exist`,
    );
  });

  test.each([
    ['not JSON', '{', 'manifest.json is not valid JSON'],
    ['a list', '[]', 'manifest.json: the top level must be an object'],
    ['version 1', { ...MANIFEST, frameworkVersion: '1.0' }, '"frameworkVersion" must be "2.0"'],
    [
      'requirements only',
      { name: 'R', requirementsOnly: true },
      'an app of requirements only ("requirementsOnly") has no page',
    ],
    ['no location', { ...MANIFEST, location: {} }, '"location.support" must be an object'],
    [
      'a page that is not there',
      { ...MANIFEST, location: { support: { modal: 'assets/gone.html' } } },
      '"location.support.modal.url" names',
    ],
    [
      'a page outside assets',
      { ...MANIFEST, location: { support: { modal: '../index.html' } } },
      '"location.support.modal.url" must start with "assets/"',
    ],
    [
      'a location without a page',
      { ...MANIFEST, location: { support: { modal: {} } } },
      '"location.support.modal.url" must be a text',
    ],
    [
      'a parameter of no known type',
      { ...MANIFEST, parameters: [{ name: 'a', type: 'password' }] },
      '"parameters[0].type" must be one of',
    ],
    [
      'a parameter without a name',
      { ...MANIFEST, parameters: [{ name: 'a' }, {}] },
      '"parameters[1].name" must be a text',
    ],
  ])('%s', async (_name, manifest, sentence) => {
    await expect(bootOf(manifest)).rejects.toThrow(sentence);
  });

  test('settings that are no values', async () => {
    const config = { parameters: { hours: [4] } };
    await expect(bootOf(MANIFEST, { ...PAGE, 'zcli.apps.config.json': config })).rejects.toThrow(
      'zcli.apps.config.json: "parameters.hours" must be',
    );
  });

  test('an import folder that is not there', async () => {
    const appFolder = await folderWith({ 'manifest.json': MANIFEST, ...PAGE });
    const importFolder = join(appFolder, 'gone');
    await expect(readBoot({ appFolder, importFolder }, '')).rejects.toThrow(
      `--import: ${importFolder} cannot be read`,
    );
  });
});

test('settings: manifest defaults, then what the config file says', async () => {
  const parameters = [
    { name: 'hours', type: 'number', default: 4 },
    { name: 'word', default: 'Hello' },
    { name: 'empty' },
  ];
  const boot = await bootOf(
    { ...MANIFEST, parameters },
    { ...PAGE, 'zcli.apps.config.json': { parameters: { word: 'Hi', other: true } } },
  );
  expect(boot.settings).toEqual({ hours: 4, word: 'Hi', other: true });
});

test('labels and the name come from the English translations', async () => {
  const texts = { app: { name: 'Shown', parameters: { word: { label: 'Greeting' } } } };
  const boot = await bootOf(
    { ...MANIFEST, parameters: [{ name: 'word' }] },
    { ...PAGE, 'translations/en.json': texts },
  );
  expect(boot.app.name).toBe('Shown');
  expect(boot.app.parameters[0]?.label).toBe('Greeting');
});

test('texts may escape what JSON does not', async () => {
  const file = String.raw`{"app": {"name": "Costs \$5 \(net\) \"now\" \\ \u00e9\n"}}`;
  const boot = await bootOf(MANIFEST, { ...PAGE, 'translations/en.json': file });
  expect(boot.app.name).toBe('Costs $5 (net) "now" \\ é\n');
});

test('requirements are there, as after an installation', async () => {
  const requirements = { ticket_fields: { colour: { type: 'text' } }, targets: { shop: {} } };
  const boot = await bootOf(MANIFEST, { ...PAGE, 'requirements.json': requirements });
  expect(boot.requirements).toEqual({
    colour: { requirement_id: expect.any(Number), resource_type: 'ticket_fields' },
    shop: { requirement_id: expect.any(Number), resource_type: 'targets' },
  });
});

test('absolute addresses: https anywhere, http on localhost', async () => {
  const location = { support: { ticket_sidebar: 'http://localhost:4567/0/assets/index.html' } };
  expect((await bootOf({ ...MANIFEST, location })).app.locations.ticket_sidebar?.url).toBe(
    location.support.ticket_sidebar,
  );
});

test('a location’s icon comes along, where the app has one', async () => {
  const location = {
    support: { ticket_sidebar: 'assets/index.html', ticket_editor: 'assets/index.html' },
  };
  const svg = '<svg viewBox="0 0 18 18"><path fill="currentColor" d="M0 0h18"/></svg>';
  const boot = await bootOf(
    { ...MANIFEST, location },
    { ...PAGE, 'assets/icon_ticket_editor.svg': svg },
  );
  const { ticket_editor, ticket_sidebar } = boot.app.locations;
  expect(ticket_editor?.icons).toEqual({
    default: `data:image/svg+xml;base64,${btoa(svg)}`,
  });
  expect(ticket_sidebar).toEqual({ url: 'assets/index.html', flexible: false });
});

test('each symbol of an icon is one by itself', async () => {
  const location = { support: { top_bar: 'assets/index.html' } };
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="default" viewBox="0 0 18 18"><path d="M0 0h18"/></symbol><symbol viewBox="0 0 9 9" id="count-9p"><path d="M0 0h9"/></symbol></svg>';
  const boot = await bootOf({ ...MANIFEST, location }, { ...PAGE, 'assets/icon_top_bar.svg': svg });
  const icons = boot.app.locations.top_bar?.icons ?? {};
  expect(Object.keys(icons)).toEqual(['default', 'count-9p']);
  const drawn = atob(String(icons['count-9p']?.split(',')[1]));
  expect(drawn).toContain('viewBox="0 0 9 9"><symbol id="default"');
  expect(drawn.endsWith('<use href="#count-9p"/></svg>')).toBe(true);
});

test('a place where the app does not load needs no page', async () => {
  const place = (ticket_sidebar: object) =>
    bootOf({
      ...MANIFEST,
      location: { support: { background: 'assets/index.html', ticket_sidebar } },
    });
  const { app } = await place({ autoLoad: false, flexible: true });
  expect(Object.keys(app.locations)).toEqual(['background']);
  expect(app.unloaded).toEqual(['ticket_sidebar']);
  await expect(place({ flexible: true })).rejects.toThrow('"location.support.ticket_sidebar.url"');
});

describe('an account’s report', () => {
  const REPORT = {
    kind: 'reply-window-account',
    version: 1,
    findings: {
      'chat-by-filter': { answer: 'no', facts: {} },
      'target-channel': { answer: 'no', facts: { name: 'whatapp' } },
      'via-names-number': { answer: 'not readable', facts: { why: 'refused' } },
      'save-before-message': { answer: 'yes', facts: {} },
    },
  };
  const withReport = async (report: object | string) => {
    const appFolder = await folderWith({
      'manifest.json': MANIFEST,
      ...PAGE,
      'report.json': report,
    });
    return readBoot({ appFolder, accountFile: join(appFolder, 'report.json') }, '');
  };

  test('says how to behave, as far as it settles it', async () => {
    expect((await withReport(REPORT)).behaviour).toEqual({
      variants: { auditsFilterChats: false, whatsappTargetName: 'whatapp' },
      sendFiresTicketSave: true,
    });
  });

  test.each([
    ['not JSON', '{', 'report.json is not valid JSON'],
    ['a list', '[]', 'the top level must be an object'],
    ['something else', { parameters: {} }, '"kind" is missing: no report of an account'],
    ['a later version', { ...REPORT, version: 2 }, '"version" is of another version'],
    ['another kind', { ...REPORT, kind: 'x' }, '"kind" is not a report of an account'],
    ['no findings', { ...REPORT, findings: 1 }, '"findings" is no list of findings'],
    [
      'another answer',
      { ...REPORT, findings: { clocks: { answer: 'perhaps', facts: {} } } },
      '"findings.clocks.answer" is no answer',
    ],
  ])('%s is refused in words', async (_what, report, words) => {
    await expect(withReport(report)).rejects.toThrow(words);
  });

  test('a file that is not there is named', async () => {
    const appFolder = await folderWith({ 'manifest.json': MANIFEST, ...PAGE });
    await expect(readBoot({ appFolder, accountFile: 'gone.json' }, '')).rejects.toThrow(
      'gone.json does not exist',
    );
  });
});
