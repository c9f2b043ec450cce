import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { isOfApp, SDK_FAULTS } from '../../simulator/testing/sdk-faults';
import { CLOCK_TESTS, type Day, daysOf, SDK_CONNECTION, SDK_TESTS } from './days';
import type { JestReport } from './outcome';

const YEAR = 2026;
const { all, clock, sdk } = daysOf(YEAR);
const days: readonly Day[] = [all, ...clock, sdk];
const JEST = resolve('node_modules/jest/bin/jest.js');

/** The environment without what the run of this very test was given. */
const { TEST_NOW: _now, TZ: _zone, LC_ALL: _language, ...plainly } = process.env;

/** What a program prints in that environment. */
const printed = (script: string, env: Partial<Day['env']>): string =>
  spawnSync(process.execPath, ['-p', script], {
    env: { ...plainly, ...env },
    encoding: 'utf8',
  }).stdout.trim();

test('none of the days is in this year, and each has a zone and a language of its own', () => {
  for (const { env } of days) expect(Number(env.TEST_NOW.slice(0, 4))).toBeGreaterThan(YEAR);
  expect(new Set(days.map(({ env }) => env.TZ)).size).toBe(days.length);
  expect(new Set(days.map(({ env }) => env.LC_ALL)).size).toBe(days.length);
});

test.each([2026, 2027, 2028, 2029])('29 February after %d is one', (year) => {
  const [leapDay] = daysOf(year).clock;
  expect(printed(`new Date('${leapDay.env.TEST_NOW}').getDate()`, leapDay.env)).toBe('29');
});

test.each([
  ['an hour is missing', sdk, -60],
  ['half an hour comes twice', clock[1], 30],
])('in the night in which %s the clock is set within seconds', (_what, day, change) => {
  const start = `new Date('${day.env.TEST_NOW}')`;
  const later = `new Date(+${start} + 5_000)`;
  const script = `${later}.getTimezoneOffset() - ${start}.getTimezoneOffset()`;
  expect(printed(script, day.env)).toBe(String(change));
});

test('the machine speaks the day’s language', () => {
  const language = 'new Intl.DateTimeFormat().resolvedOptions().locale';
  expect(days.map(({ env }) => printed(language, env))).toEqual([
    'ar-EG',
    'tr-TR',
    'fr-FR',
    'de-DE',
  ]);
});

const listed = (...args: readonly string[]): readonly string[] =>
  spawnSync(process.execPath, [JEST, '--listTests', ...args], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((path) => path !== '')
    .map((path) => relative('.', path).replaceAll('\\', '/'));

test('what is named here is there', () => {
  expect(existsSync(SDK_CONNECTION)).toBe(true);
  const all = listed();
  const isMissing = (pattern: string) => !all.some((path) => path.startsWith(pattern));
  expect(CLOCK_TESTS.filter(isMissing)).toEqual([]);
});

describe('what reaches the SDK', () => {
  let related: readonly string[];
  beforeAll(() => {
    related = listed('--findRelatedTests', SDK_CONNECTION);
  });

  test('runs with the newest SDK if it speaks with the SDK itself, or is named for breaking it', () => {
    const mayDiffer = related.filter(
      (path) => !path.startsWith('scripts/') && (!isOfApp(path) || path.includes(SDK_FAULTS)),
    );
    expect(mayDiffer.some(isOfApp)).toBe(true);
    expect(mayDiffer.every(isOfApp)).toBe(false);
    expect([...listed(...SDK_TESTS)].sort()).toEqual([...mayDiffer].sort());
  });
});

describe('a test that passes only today', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'days-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  // Asked of another process: this test runs on one of the days as well.
  const TODAY = printed('new Date().toISOString().slice(0, 10)', { TZ: 'UTC' });
  const ONLY_TODAY = `
    const today = (date) => expect(date.toISOString().slice(0, 10)).toBe('${TODAY}');
    test('new Date()', () => today(new Date()));
    test('Date.now()', () => today(new Date(Date.now())));
    test('Date()', () => today(new Date(Date())));
    test('fake timers', () => {
      jest.useFakeTimers();
      today(new Date());
    });
    test('after fake timers', () => {
      jest.useFakeTimers();
      jest.useRealTimers();
      today(new Date());
    });
    test('a spy', () => {
      jest.spyOn(Date, 'now').mockReturnValue(7);
      expect(Date.now()).toBe(7);
    });
  `;

  /** Runs such tests in node and in jsdom, with the project's own configuration. */
  function run(env: Partial<Day['env']>): JestReport {
    for (const environment of ['node', 'jsdom']) {
      const content = `/** @jest-environment ${environment} */\n${ONLY_TODAY}`;
      writeFileSync(join(folder, `${environment}.test.js`), content);
    }
    const report = join(folder, 'report.json');
    const config = join(folder, 'jest.config.mjs');
    writeFileSync(
      config,
      `import own from ${JSON.stringify(resolve('jest.config.mjs'))};
       const { testMatch, displayName, ...rules } = own.projects[0];
       const root = ${JSON.stringify(resolve('.'))};
       export default { ...rules, rootDir: root, roots: [${JSON.stringify(folder)}] };`,
    );
    spawnSync(process.execPath, [JEST, '-c', config, '-i', '--json', `--outputFile=${report}`], {
      env: { ...plainly, TZ: 'UTC', ...env },
    });
    return JSON.parse(readFileSync(report, 'utf8'));
  }

  test('fails at once on any of them', () => {
    expect(run({})).toMatchObject({ numPassedTests: 12, numFailedTests: 0 });
    expect(run(all.env)).toMatchObject({ numPassedTests: 2, numFailedTests: 10 });
  });
});
