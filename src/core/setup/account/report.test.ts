import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { casesOf } from '../../../../test/fixtures/cases.fixture';
import { ANSWERS, inventedAccount } from '../../../../test/fixtures/invented-people.fixture';
import { CHANNEL_NAMES } from '../../conversation/channel-names';
import { ROLE_WORDS } from '../../conversation/roles';
import type { RequestFailure } from '../../request-failure';
import { fail, ok } from '../../result';
import { epochMs } from '../../time';
import { PROBES } from './probes';
import { REQUEST_NAMES, type Reading, type RequestName } from './readings';
import { readReport, reportOf, reportShape, reportText } from './report';
import { recordShape } from './sidebar-record';
import { TRIES } from './tries';
import { CHANNELS, ROLES, wordFor } from './words';

const timeOf = (value: unknown) =>
  typeof value === 'number' ? epochMs(value) : epochMs(Date.parse(String(value)));

const reported = (seed: number) => {
  const { readings, secrets } = inventedAccount(seed);
  return { report: reportOf(readings, [], timeOf), secrets };
};

const ACCOUNTS = casesOf(10_000);

describe('nothing of anybody stands in a report', () => {
  test(`of ${ACCOUNTS} invented accounts`, () => {
    const told: string[] = [];
    let planted = 0;
    for (let seed = 0; seed < ACCOUNTS; seed += 1) {
      const { report, secrets } = reported(seed);
      planted += secrets.length;
      const text = JSON.stringify(report);
      told.push(...secrets.filter((secret) => text.includes(secret)));
    }
    expect(told).toEqual([]);
    // They do hold some, each at another place.
    expect(planted).toBeGreaterThan(ACCOUNTS * 50);
  }, 120_000);

  test('a word more, a name or a number is not let through', () => {
    const { report } = reported(1);
    const finding = report.findings.clocks;
    const wrong: readonly unknown[] = [
      { ...report, name: 'Ana' },
      { ...report, findings: { ...report.findings, ana: finding } },
      { ...report, findings: { clocks: { answer: 'yes', facts: { name: 'Ana' } } } },
      { ...report, findings: { clocks: { answer: 'yes', facts: { count: 3 } } } },
      { ...report, findings: { clocks: { answer: 'yes', facts: { ana: true } } } },
      { ...report, findings: { clocks: { answer: 'yes', facts: {}, note: 'Ana' } } },
      { ...report, shapes: { ticket: ['ticket.ana: text'] } },
      { ...report, shapes: { ticket: ['ticket.id: 1001'] } },
    ];
    for (const one of wrong) expect(v.safeParse(reportShape, one).success).toBe(false);
  });

  test('nor does a ticket’s sidebar tell any, whoever writes its record', () => {
    const look = {
      target: 'whatsapp',
      targetSession: 'active',
      ticketSession: 'active',
      intro: 'not',
      notes: 'none',
      roles: ['agent'],
      draft: 'empty',
      isDraftHtml: null,
      filesTellSize: null,
      hasRequesterLocale: true,
      hasRequesterTags: true,
      hasGroupNames: true,
      hasInstances: true,
      hasFieldOptions: null,
    };
    const isRecord = (change: object) =>
      v.safeParse(recordShape, { tryId: 'open-ticket', look, events: [], ...change }).success;
    expect(isRecord({})).toBe(true);
    expect(isRecord({ look: { ...look, target: 'Ana' } })).toBe(false);
    expect(isRecord({ look: { ...look, roles: ['Ana'] } })).toBe(false);
    expect(isRecord({ look: { ...look, text: 'Hello' } })).toBe(false);
    expect(isRecord({ events: [{ name: 'Ana' }] })).toBe(false);
  });
});

test('an unknown name is told by how it is written', () => {
  expect(
    ['whatsapp', 'ana', 'ana_ruiz', 'ana-ruiz', 'anaRuiz', 'AnaRuiz', 'Ana Ruiz', 7].map((name) =>
      wordFor(CHANNELS, name),
    ),
  ).toEqual([
    'whatsapp',
    'other: lower case',
    'other: snake_case',
    'other: kebab-case',
    'other: camelCase',
    'other: PascalCase',
    'other: with signs',
    'other: not a text',
  ]);
});

test('the names of channels and roles that the rules know are all there', () => {
  expect(CHANNEL_NAMES.filter((name) => wordFor(CHANNELS, name) !== name)).toEqual([]);
  expect(ROLE_WORDS.filter((word) => wordFor(ROLES, word) !== word)).toEqual([]);
});

const FAILURES: Readonly<Record<string, readonly [Reading, string]>> = {
  'a timeout': [fail({ kind: 'no-answer' }), 'timeout'],
  '401': [fail(status(401)), 'refused'],
  '403': [fail(status(403)), 'refused'],
  '404': [fail(status(404)), 'not-found'],
  '429': [fail(status(429)), 'too many requests'],
  '500': [fail(status(500)), 'server trouble'],
  'not JSON': [fail({ kind: 'wrong-shape', detail: 'not JSON' }), 'not JSON'],
  'a wrong shape': [answered({ surprise: true }), 'wrong shape'],
  'a list': [answered([]), 'wrong shape'],
};

function status(code: number): RequestFailure {
  return { kind: 'status', status: code, retryAfterMs: null };
}

function answered(body: unknown): Reading {
  return ok({ body, dateMs: null, ageSeconds: null, askedAtMs: epochMs(0) });
}

/** Probes that speak of what could be read at all. */
const ASKING_OTHERS: ReadonlySet<string> = new Set([
  'clocks',
  'failures-in-sunshine',
  'installation-as-agent',
  'account-settings-as-agent',
]);

describe.each(REQUEST_NAMES.filter((name) => name !== 'noKey' && name !== 'wrongKey'))(
  '%s is not readable',
  (name: RequestName) => {
    const { readings } = inventedAccount(3);
    const whole = {
      ...readings,
      requests: Object.fromEntries(REQUEST_NAMES.map((one) => [one, answered(ANSWERS[one])])),
    };
    const before = reportOf(whole, [], timeOf);

    test.each(Object.entries(FAILURES))('%s', (_what, [reading, why]) => {
      const after = reportOf(
        { ...whole, requests: { ...whole.requests, [name]: reading } },
        [],
        timeOf,
      );
      const judged = PROBES.filter(
        ({ id, reads }) => reads.includes(name) || !ASKING_OTHERS.has(id),
      );
      const expected = judged.map(({ id, reads }) => [
        id,
        reads.includes(name) ? { answer: 'not readable', facts: { why } } : before.findings[id],
      ]);
      expect(judged.map(({ id }) => [id, after.findings[id]])).toEqual(expected);
      expect(after.shapes[name]).toBeUndefined();
    });
  },
);

test('what is saved can be read again, and nothing else can', () => {
  const { report } = reported(5);
  expect(readReport(reportText(report))).toEqual(ok(report));
  expect(readReport('')).toEqual(fail({ place: '' }));
  expect(readReport('[]')).toMatchObject({ ok: false });
  expect(readReport(JSON.stringify({ ...report, version: 2 }))).toEqual(fail({ place: 'version' }));
});

describe('docs/assumptions.md', () => {
  const text = readFileSync('docs/assumptions.md', 'utf8');
  /** Each row's number with what it says. */
  const rows = new Map(
    text
      .split('\n')
      .map((line) => /^\| (\d+) /.exec(line))
      .flatMap((match) => (match ? [[Number(match[1]), match.input] as const] : [])),
  );
  const named = (row: number): readonly string[] =>
    [...(rows.get(row) ?? '').matchAll(/(?:Probe|Try): ((?:`[\w-]+`(?:, )?)+)/g)].flatMap(
      ([, ids]) => [...String(ids).matchAll(/`([\w-]+)`/g)].map(([, id]) => String(id)),
    );
  const settlers = [...PROBES, ...TRIES];

  test('names beside each row the probes and tries that settle it, and no other', () => {
    const expected = [...rows.keys()].map((row) => [
      row,
      settlers
        .filter((one) => one.rows.includes(row))
        .map(({ id }) => id)
        .sort(),
    ]);
    expect([...rows.keys()].map((row) => [row, [...named(row)].sort()])).toEqual(expected);
  });

  test('says of every other row why none settles it', () => {
    const section = text.slice(text.indexOf('## Rows that no probe'));
    const listed = [...section.matchAll(/[Rr]ows? ((?:\d+(?:, )?)+)/g)].flatMap(([, numbers]) =>
      String(numbers).split(', ').filter(Boolean).map(Number),
    );
    const unsettled = [...rows.keys()].filter((row) => named(row).length === 0);
    expect(listed.toSorted((a, b) => a - b)).toEqual(unsettled.toSorted((a, b) => a - b));
  });

  test('has each row that a probe or a try names', () => {
    const missing = settlers.flatMap((one) => one.rows.filter((row) => !rows.has(row)));
    expect(missing).toEqual([]);
  });

  test('no two have the same id', () => {
    expect(new Set(settlers.map(({ id }) => id)).size).toBe(settlers.length);
  });
});
