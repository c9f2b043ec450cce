import { SDK_FAULTS } from '../../simulator/testing/sdk-faults';

/** What a unit test run takes for now, here and this language: the environment of its processes. */
export interface Day {
  readonly name: string;
  readonly env: {
    /** Local time at which each test file starts: see scripts/jest/shift-clock.ts. */
    readonly TEST_NOW: string;
    readonly TZ: string;
    readonly LC_ALL: string;
    /** What has run on another day already may look at fewer cases. */
    readonly TEST_DAY?: 'further';
  };
}

/** The month's last or first Sunday, as `2027-03-28`. Months count from 1. */
function sunday(which: 'first' | 'last', year: number, month: number): string {
  const day = new Date(
    Date.UTC(year, which === 'first' ? month - 1 : month, which === 'first' ? 1 : 0),
  );
  const step = which === 'first' ? (7 - day.getUTCDay()) % 7 : -day.getUTCDay();
  day.setUTCDate(day.getUTCDate() + step);
  return day.toISOString().slice(0, 10);
}

/**
 * The days of `npm test`, none of them today: what passes on all of them does not depend on the date,
 * the zone, or the language of the machine. Zones by quarter and half hours, with daylight saving on
 * both halves of the globe and without any; a language with digits of its own, and one in which `I`
 * is not the capital of `i`.
 *
 * @param year the year it is
 */
export function daysOf(year: number) {
  const leap = year + 4 - (year % 4);
  return {
    /** All unit tests: two seconds before a new year. */
    all: {
      name: 'the end of a year',
      env: {
        TEST_NOW: `${year + 4}-12-31T23:59:58`,
        TZ: 'Asia/Kathmandu',
        LC_ALL: 'ar_EG.UTF-8',
      },
    },
    /** The rules, and what is the clock's. */
    clock: [
      {
        name: '29 February',
        env: {
          TEST_NOW: `${leap}-02-29T12:00:00`,
          TZ: 'America/Sao_Paulo',
          LC_ALL: 'tr_TR.UTF-8',
          TEST_DAY: 'further',
        },
      },
      {
        name: 'the night in which half an hour comes twice',
        env: {
          TEST_NOW: `${sunday('first', year + 1, 4)}T01:59:58`,
          TZ: 'Australia/Lord_Howe',
          LC_ALL: 'fr_FR.UTF-8',
          TEST_DAY: 'further',
        },
      },
    ],
    /** What speaks with the SDK. */
    sdk: {
      name: 'the night in which an hour is missing',
      env: {
        TEST_NOW: `${sunday('last', year + 1, 3)}T01:59:58`,
        TZ: 'Europe/Berlin',
        LC_ALL: 'de_DE.UTF-8',
        TEST_DAY: 'further',
      },
    },
  } as const satisfies Record<string, Day | readonly Day[]>;
}

/** The tests of the further days: the rules, and whatever reads, corrects, shows or plays a clock. */
export const CLOCK_TESTS = [
  'src/core/',
  'src/sunshine/',
  'src/zendesk/request/',
  'src/session/evidence/',
  'src/session/templates/watch-list',
  'src/session/sending/',
  'src/app/i18n/',
  'src/app/ticket/use-now',
  'src/app/sidebar/window/',
  'simulator/frame/',
  'simulator/page/format/',
] as const;

/** The tests that talk with the SDK are those that reach this file. */
export const SDK_CONNECTION = 'simulator/testing/connect-sdk.ts';

/**
 * What can come out otherwise with the newest SDK, which waits longer, rejects what timed out, and tells
 * Zendesk of clicks: the contract and whatever speaks with the SDK itself, and those that break it.
 */
export const SDK_TESTS: readonly string[] = [
  '--findRelatedTests',
  SDK_CONNECTION,
  `--testPathIgnorePatterns=/scripts/|/src/(?=app/|session/)(?!.*${SDK_FAULTS.replaceAll('.', '\\.')})`,
];
