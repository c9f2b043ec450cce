import { DEFAULT_THRESHOLDS } from '../settings';
import { durationMs, epochMs, hours, MINUTE, minutes, plus } from '../time';
import { DEFAULT_ALERTS } from './alert-settings';
import { boardTicket, endingRow } from './alerts.fixture';
import { type AlertRules, alertsDue, nextAlertMs } from './alerts-due';

const NOON = epochMs(Date.UTC(2026, 10, 20, 12));
const in_ = (count: number) => plus(NOON, minutes(count));
const RULES: AlertRules = { ...DEFAULT_ALERTS, thresholds: DEFAULT_THRESHOLDS, agentId: '1' };
const NOBODY: ReadonlySet<string> = new Set();

const row = (
  id: string,
  endsIn: number,
  ...rest: [kind?: 'at-most' | 'closed' | 'ended-unless-wrote']
) => endingRow(boardTicket(id, NOON), in_(endsIn), ...rest);

const said = ({ alerts }: ReturnType<typeof alertsDue>) =>
  alerts.map(
    ({ row: { ticket }, stage, isProved }) => `${ticket.id} ${stage}${isProved ? '' : ' perhaps'}`,
  );

describe('which are due', () => {
  test.each([
    ['far from its end', 241, []],
    ['closing', 240, ['1 closing']],
    ['critical', 60, ['1 critical']],
    ['in its last moment', 1 / 60, ['1 critical']],
    ['over', 0, []],
  ])('a window %s', (_name, endsIn, expected) => {
    expect(said(alertsDue([row('1', endsIn)], [], NOBODY, RULES, NOON))).toEqual(expected);
  });

  test('an end known from updates alone is marked; one that may have passed is not told', () => {
    const rows = [
      row('1', 30, 'at-most'),
      row('2', -5, 'ended-unless-wrote'),
      row('3', 30, 'closed'),
    ];
    expect(said(alertsDue(rows, [], NOBODY, RULES, NOON))).toEqual(['1 critical perhaps']);
  });

  test('each stage is told once, and the later one stands for both', () => {
    const first = alertsDue([row('1', 240)], [], NOBODY, RULES, NOON);
    expect(said(alertsDue([row('1', 240)], first.told, NOBODY, RULES, in_(5)))).toEqual([]);
    const second = alertsDue([row('1', 240)], first.told, NOBODY, RULES, in_(181));
    expect(said(second)).toEqual(['1 critical']);
    expect(said(alertsDue([row('1', 240)], second.told, NOBODY, RULES, in_(239)))).toEqual([]);
    const late = alertsDue([row('1', 50)], [], NOBODY, RULES, NOON);
    expect(said(alertsDue([row('1', 50)], late.told, NOBODY, RULES, in_(1)))).toEqual([]);
  });

  test('more exact knowledge of the same window says nothing anew; the customer’s next window does', () => {
    const { told } = alertsDue([row('1', 50, 'at-most')], [], NOBODY, RULES, NOON);
    expect(said(alertsDue([row('1', 47)], told, NOBODY, RULES, in_(1)))).toEqual([]);
    expect(said(alertsDue([row('1', 53)], told, NOBODY, RULES, in_(1)))).toEqual([]);
    const written = row('1', 24 * 60 + 30);
    expect(said(alertsDue([written], told, NOBODY, RULES, in_(40)))).toEqual([]);
    expect(said(alertsDue([written], told, NOBODY, RULES, in_(21 * 60)))).toEqual(['1 closing']);
  });

  test('those that end together are told together, what ends first first', () => {
    const rows = [row('1', 244), row('2', 63), row('3', 239), row('4', 66)];
    const { told } = alertsDue([row('2', 63), row('4', 66)], [], NOBODY, RULES, in_(-60));
    expect(said(alertsDue(rows, told, NOBODY, RULES, NOON))).toEqual([
      '2 critical',
      '3 closing',
      '1 closing',
    ]);
    expect(said(alertsDue([row('1', 244)], [], NOBODY, RULES, NOON))).toEqual([]);
  });

  test('what is looked at is told by the clock beside it', () => {
    const looked = alertsDue([row('1', 50)], [], new Set(['1']), RULES, NOON);
    expect(said(looked)).toEqual([]);
    expect(said(alertsDue([row('1', 50)], looked.told, NOBODY, RULES, in_(1)))).toEqual([]);
    const early = alertsDue([row('1', 61)], [], new Set(['1']), RULES, NOON);
    expect(said(alertsDue([row('1', 61)], early.told, NOBODY, RULES, in_(1)))).toEqual([
      '1 critical',
    ]);
  });

  test('after a day it is forgotten what was told', () => {
    const { told } = alertsDue([row('1', 50)], [], NOBODY, RULES, NOON);
    expect(told).toHaveLength(1);
    expect(alertsDue([], told, NOBODY, RULES, in_(24 * 60 - 1)).told).toHaveLength(1);
    expect(alertsDue([], told, NOBODY, RULES, in_(24 * 60)).told).toEqual([]);
  });

  test('a stage that is switched off is never told', () => {
    const thresholds = { closingMs: hours(4), criticalMs: durationMs(0) };
    const rules = { ...RULES, thresholds };
    const first = alertsDue([row('1', 50)], [], NOBODY, rules, NOON);
    expect(said(first)).toEqual(['1 closing']);
    expect(said(alertsDue([row('1', 50)], first.told, NOBODY, rules, in_(49)))).toEqual([]);
  });
});

describe('whose tickets', () => {
  const of = (id: string, assignee: string | null) =>
    endingRow(
      boardTicket(id, NOON, { assignee: assignee === null ? null : { id: assignee, name: '' } }),
      in_(30),
    );
  const rows = [of('mine', '1'), of('nobody’s', null), of('Tom’s', '2')];
  test.each([
    ['none', []],
    ['own', ['mine critical']],
    ['unassigned', ['mine critical', 'nobody’s critical']],
    ['groups', ['mine critical', 'nobody’s critical', 'Tom’s critical']],
  ] as const)('%s', (tickets, expected) => {
    expect(said(alertsDue(rows, [], NOBODY, { ...RULES, tickets }, NOON))).toEqual(expected);
  });
});

describe('where we spoke last', () => {
  const word = (by: 'us' | 'customer', isMessage = true) =>
    endingRow(boardTicket('1', NOON), in_(30), 'known', { by, at: NOON, isMessage });
  test.each([
    ['told unless the admin wishes otherwise', word('us'), false, 1],
    ['not told', word('us'), true, 0],
    ['told where only times of updates say so', word('us', false), true, 1],
    ['told where the customer did', word('customer'), true, 1],
    ['told where it is not known', endingRow(boardTicket('1', NOON), in_(30)), true, 1],
  ])('%s', (_name, one, onlyUnanswered, count) => {
    const due = alertsDue([one], [], NOBODY, { ...RULES, onlyUnanswered }, NOON);
    expect(due.alerts).toHaveLength(count);
  });
});

test.each([
  [[], null],
  [[row('1', 300)], 60],
  [[row('1', 240)], 180],
  [[row('1', 60)], 60],
  [[row('1', 300), row('2', 241)], 1],
  [[row('1', -5, 'ended-unless-wrote'), row('2', 30, 'closed')], null],
])('the next look by the clock: %#', (rows, expected) => {
  const next = nextAlertMs(rows, DEFAULT_THRESHOLDS, NOON);
  expect(next === null ? null : next / MINUTE).toBe(expected);
});
