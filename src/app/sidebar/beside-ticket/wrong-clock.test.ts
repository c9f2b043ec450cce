import { conversationOf } from '../../../../e2e/support/messages';
import { SUNSHINE_KEY } from '../../../../e2e/support/sunshine';
import { endByArrival, endBySending } from '../../../../e2e/support/timestamps';
import { LENA } from '../../../../simulator/scenarios/build/people';
import { fromCustomer, HOUR, MINUTE } from '../../../../simulator/scenarios/build/ticket';
import { NOON } from '../../../zendesk/testing/local-zendesk';
import { openBeside, type Surroundings } from '../../testing/beside-ticket';

const SECOND = 1_000;
/** Two answers of a server, so far apart that a cached one shows, prove that a clock is wrong. */
const PROOF_MS = 10 * SECOND;

const off = (minutes: number): Surroundings => ({ clockErrorMs: minutes * MINUTE });
/** A ticket whose only message is so old. */
const wrote = (agoMs: number): Surroundings => ({
  ticket: { conversation: conversationOf(fromCustomer(LENA, NOON - agoMs, 'Hallo!')) },
});
const clockIs = (how: string) => `This computer's clock is ${how}.`;

test('20 min slow, with a key: the true time left, and the agent is told', async () => {
  const opened = await openBeside('wrong-clock', { settings: SUNSHINE_KEY });
  const { appSays, windowSays, end, newest, pass, state, write, verdict } = opened;
  await opened.showAll();
  expect(appSays(clockIs('20 min slow'))).toBe(true);
  await opened.explain();
  expect(windowSays('The time left is corrected.')).toBe(true);
  // Ten minutes less the guard; the computer's own clock would say 28.
  expect(windowSays(/^[78] min left$/)).toBe(true);
  expect(end()).toBe(endBySending(newest().sentAt));

  await pass(9 * MINUTE);
  expect(state()).toBe('closed');
  await write('Olá');
  expect(verdict()).toBe('window-closed');
});

test('without a key the list of macros, fetched because little is left, tells the time', async () => {
  const { appSays, windowSays, showAll } = await openBeside('wrong-clock', {
    variants: { ownFilesTell: 'no-date' },
  });
  await showAll();
  expect(appSays(clockIs('20 min slow'))).toBe(true);
  expect(windowSays(/^[45] min left$/)).toBe(true);
});

test.each([
  [3, '3 min fast'],
  [180, '3 hr fast'],
  [-60 * 24 * 5, '5 days slow'],
])('off by %d min, %s: the true time left all the same', async (minutes, says) => {
  const { enterTools, appSays, windowSays, state, pass } = await openBeside('fresh', off(minutes));
  await enterTools();
  await pass(PROOF_MS);
  expect(appSays(clockIs(says))).toBe(true);
  expect(windowSays(/^23 h 4[23] min left$/)).toBe(true);
  expect(state()).toBe('open');
});

test('up to two minutes are not worth a word', async () => {
  const { enterTools, appSays, windowSays, pass } = await openBeside('fresh', off(-1.9));
  await enterTools();
  await pass(PROOF_MS);
  expect(windowSays(/^23 h 4[23] min left$/)).toBe(true);
  expect(appSays("This computer's clock")).toBe(false);
});

test.each([
  // Seen from a clock that is behind, the message lies ahead.
  [-16, /^23 h 5[45] min left$/],
  [-10, /^23 h 5[23] min left$/],
  // A clock that is ahead shows less than is left.
  [300, /^18 h 4[23] min left$/],
])(
  'off by %d min, as long as no server has told the time: never more than the full window',
  async (minutes, left) => {
    const { pass, windowSays, end, host } = await openBeside('fresh', {
      ...off(minutes),
      ...wrote(12 * MINUTE),
      variants: { ownFilesTell: 'no-date' },
    });
    await pass(2 * SECOND);
    expect(windowSays(left)).toBe(true);
    expect(host.requests).toEqual([]);
    expect(Date.parse(end() ?? '')).toBeLessThanOrEqual(
      Date.parse(endByArrival(NOON - 12 * MINUTE)) + SECOND,
    );
  },
);

describe('the server of the app’s own files tells the time', () => {
  test('5 h slow, 24 h 20 min after the message: closed, not "4 h 35 min left"', async () => {
    const { state, appSays } = await openBeside('fresh', {
      ...wrote(24 * HOUR + 20 * MINUTE),
      ...off(-5 * 60),
    });
    expect(state()).toBe('closed');
    expect(appSays(clockIs('5 hr slow'))).toBe(true);
  });

  test('with the stages switched off, 24.04 h after the message: closed, not "13 min left"', async () => {
    const { state } = await openBeside('fresh', {
      ...wrote(24.04 * HOUR),
      ...off(-20.4),
      settings: { closing_hours: 0, critical_hours: 0 },
    });
    expect(state()).toBe('closed');
  });

  test('3 h fast: what is open stays open', async () => {
    const { appSays, windowSays, state, pass, showAll } = await openBeside('fresh', {
      ...wrote(22 * HOUR),
      ...off(3 * 60),
    });
    await pass(PROOF_MS);
    await showAll();
    expect(appSays(clockIs('3 hr fast'))).toBe(true);
    expect(windowSays(/^1 h 5[45] min left$/)).toBe(true);
    expect(state()).not.toBe('closed');
  });

  test('out of a cache that tells its age: a slow clock is put right, but nothing is proved', async () => {
    const { windowSays, pass } = await openBeside('fresh', {
      ...wrote(2 * HOUR),
      ...off(-5 * 60),
      variants: { ownFilesTell: 'age' },
    });
    await pass(PROOF_MS);
    expect(windowSays(/^21 h 5[45] min left$/)).toBe(true);
  });
});

test.each(['no-date', 'age', 'stale'] as const)(
  'a clock that nothing confirms (%s): the time left as this computer has it, and a quiet word',
  async (ownFilesTell) => {
    const { appSays, windowSays, explain, pass } = await openBeside('fresh', {
      ...wrote(2 * HOUR),
      ...off(60),
      variants: { ownFilesTell },
    });
    expect(windowSays(/^20 h 5[45] min left$/)).toBe(true);
    await explain();
    const words = "Nothing has confirmed this computer's clock.";
    expect(windowSays(words)).toBe(false);
    await pass(2 * PROOF_MS);
    expect(windowSays(words)).toBe(true);
    expect(appSays("This computer's clock is")).toBe(false);
  },
);

test('a clock so slow that the newest message lies in its future: then it is right', async () => {
  const { appSays, windowSays, state, pass } = await openBeside('fresh', off(-3 * 60));
  expect(appSays(clockIs('3 hr slow'))).toBe(true);
  expect(windowSays(/^23 h 4[23] min left$/)).toBe(true);
  await pass(24 * HOUR);
  expect(state()).toBe('closed');
});
