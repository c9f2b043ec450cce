import fc from 'fast-check';
import type { BoardRow } from '../board/board-row';
import { DEFAULT_THRESHOLDS } from '../settings';
import { epochMs, MINUTE, minutes, plus } from '../time';
import type { ToldAlert } from './alert';
import { DEFAULT_ALERTS } from './alert-settings';
import { boardTicket, endingRow } from './alerts.fixture';
import { alertsDue, nextAlertMs } from './alerts-due';
import { LOOK_EVERY, nextLookMs } from './next-look';
import { isSomebodyThere, ticketsLookedAt } from './presence';

/** All times in minutes from here. */
const START = epochMs(Date.UTC(2026, 10, 20));
const at = (minute: number) => plus(START, minutes(minute));
const DAYS = 3 * 24 * 60;
const WINDOW = 24 * 60 - 5;
const RULES = { ...DEFAULT_ALERTS, thresholds: DEFAULT_THRESHOLDS, agentId: '1' };
const STAGES = [
  { stage: 'closing', from: 240, until: 60 },
  { stage: 'critical', from: 60, until: 0 },
] as const;

interface Stretch {
  readonly from: number;
  readonly until: number;
}

interface Day {
  /** When each ticket's customer wrote. */
  readonly written: readonly (readonly number[])[];
  readonly present: readonly Stretch[];
  /** Which ticket is in sight then. */
  readonly looks: readonly (Stretch & { readonly ticket: number })[];
  /** Are only times of updates known? */
  readonly isByUpdates: boolean;
}

const stretch = (longest: number) =>
  fc
    .record({ from: fc.nat(DAYS), length: fc.integer({ min: 1, max: longest }) })
    .map(({ from, length }) => ({ from, until: from + length }));

const days: fc.Arbitrary<Day> = fc.record({
  written: fc.array(
    fc.array(fc.nat(DAYS), { minLength: 1, maxLength: 6 }).map((all) => all.sort((a, b) => a - b)),
    { minLength: 1, maxLength: 5 },
  ),
  present: fc.array(stretch(12 * 60), { maxLength: 6 }),
  looks: fc.array(
    fc.tuple(stretch(120), fc.nat(4)).map(([one, ticket]) => ({ ...one, ticket })),
    { maxLength: 8 },
  ),
  isByUpdates: fc.boolean(),
});

const within = (minute: number) => (one: Stretch) => one.from <= minute && minute < one.until;

/** The last of a ticket's messages by then; undefined: none yet. */
const lastBy = (written: readonly number[], minute: number) =>
  written.filter((one) => one <= minute).at(-1);

interface Said {
  readonly minute: number;
  readonly ticket: number;
  readonly stage: string;
  /** The message whose window was meant. */
  readonly message: number;
}

/** A browser that lives through these days, with the app's own decisions. */
function live({ written, present, looks, isByUpdates }: Day) {
  const said: Said[] = [];
  let told: readonly ToldAlert[] = [];
  let messages: readonly (number | undefined)[] = [];
  let lookedFor: number | null = null;
  let alarm: number | null = null;
  let wasThere = false;
  for (let minute = 0; minute < DAYS + WINDOW; minute += 1) {
    const isInFront = present.some(within(minute));
    const inSight = looks.filter(within(minute)).map(({ ticket }) => String(ticket));
    const tabs = [null, ...inSight].map((ticketId) => ({ isInFront, idleMs: 0, ticketId }));
    const isThere = isSomebodyThere(tabs);
    const hasCome = isThere && !wasThere;
    wasThere = isThere;
    if (!isThere) continue;
    const ageMs = lookedFor === null ? null : (minute - lookedFor) * MINUTE;
    const rest = { failures: 0, failedAgoMs: null, widening: 1, pauseLeftMs: 0 };
    const isDue = nextLookMs({ ageMs, ...rest }) === 0;
    if (isDue) {
      lookedFor = minute;
      messages = written.map((all) => lastBy(all, minute));
    }
    if (!isDue && !hasCome && (alarm === null || minute < alarm)) continue;
    const now = at(minute);
    const rows = messages.flatMap((message, ticket): BoardRow[] => {
      if (message === undefined) return [];
      const end = at(message + WINDOW);
      const isAhead = end > now;
      const kinds = isByUpdates
        ? (['at-most', 'ended-unless-wrote'] as const)
        : (['known', 'closed'] as const);
      return [endingRow(boardTicket(String(ticket), now), end, kinds[isAhead ? 0 : 1])];
    });
    const due = alertsDue(rows, told, ticketsLookedAt(tabs), RULES, now);
    told = due.told;
    for (const { row, stage } of due.alerts) {
      const ticket = Number(row.ticket.id);
      said.push({ minute, ticket, stage, message: Number(messages[ticket]) });
    }
    const wait = nextAlertMs(rows, DEFAULT_THRESHOLDS, now);
    alarm = wait === null ? null : minute + Math.ceil(wait / MINUTE);
  }
  return said;
}

/** A message that restarts a window much later than one before; others prolong it a little. */
const opensWindow = (written: readonly number[], index: number) =>
  index === 0 || Number(written[index]) - Number(written[index - 1]) >= 30;

test('each stage of each window is told at most once, and never while the ticket is in sight', () => {
  fc.assert(
    fc.property(days, (day) => {
      const said = live(day);
      const keys = said.map(({ ticket, stage, message }) => `${ticket} ${stage} ${message}`);
      expect(keys).toEqual([...new Set(keys)]);
      const inSight = said.filter(({ minute, ticket }) =>
        day.looks.some((look) => look.ticket === ticket && within(minute)(look)),
      );
      expect(inSight).toEqual([]);
      expect(said.filter(({ minute }) => !day.present.some(within(minute)))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('no stage is missed while somebody is at the computer', () => {
  const lookEvery = LOOK_EVERY / MINUTE;
  let count = 0;
  fc.assert(
    fc.property(days, (day) => {
      const said = live(day);
      for (const [ticket, written] of day.written.entries()) {
        for (const [index, message] of written.entries()) {
          const next = written[index + 1] ?? Number.POSITIVE_INFINITY;
          if (!opensWindow(written, index)) continue;
          const end = message + WINDOW;
          for (const { stage, from, until } of STAGES) {
            const begins = end - from;
            const ends = Math.min(end - until, next);
            // Present for a whole look, and nobody looking at the ticket itself.
            const isSeen = day.present.some(
              (one) => Math.min(one.until, ends) - Math.max(one.from, begins) > lookEvery,
            );
            const isLookedAt = day.looks.some(
              (look) => look.ticket === ticket && look.from < ends && look.until > begins - 5,
            );
            if (!isSeen || isLookedAt) continue;
            count += 1;
            const told = said.filter((one) => one.ticket === ticket && one.minute >= begins - 5);
            expect(told.filter(({ minute }) => minute < ends).map((one) => one.stage)).toContain(
              stage,
            );
          }
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(count).toBeGreaterThan(100);
});
