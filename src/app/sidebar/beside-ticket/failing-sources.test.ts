import {
  AUDITS,
  SEARCH,
  SUNSHINE_KEY,
  SUNSHINE_V1,
  SUNSHINE_V2,
} from '../../../../e2e/support/sunshine';
import { endByArrival, endBySending, toTheSecond } from '../../../../e2e/support/timestamps';
import { sayFailed, sayNotExact } from '../../../../e2e/support/words';
import type { Fault } from '../../../../simulator/world/fault-types';
import { BY_ARRIVAL, broken, CASES, status } from '../../testing/failing-sources';

const MINUTE = 60_000;
const withKey = { settings: SUNSHINE_KEY };

describe('Sunshine fails', () => {
  test.each(CASES)(
    '$title: the arrival stands, at the latest, and a line says why',
    async ({ fault, reason, retry }) => {
      const opened = await broken('sent-earlier', SUNSHINE_V2, fault, withKey);
      await opened.explain();
      expect(opened.windowSays(sayNotExact(reason))).toBe(true);
      expect(opened.end()).toMatch(toTheSecond(endByArrival(opened.newest().at)));
      expect(opened.windowSays(BY_ARRIVAL)).toBe(true);
      expect(opened.tries()).toBe(retry ? 1 : 0);
    },
  );

  test('and answers after all: exact, and not a word of it', async () => {
    const opened = await broken('sent-earlier', SUNSHINE_V2, { kind: 'noAnswer' }, withKey);
    await opened.explain();
    await opened.mend();
    expect(opened.end()).toBe(endBySending(opened.newest().sentAt));
    expect(opened.windowSays(sayNotExact('no-answer'))).toBe(false);
  });

  test('429: the pause is kept, also when the agent leaves and comes back', async () => {
    const pause: Fault = { kind: 'status', status: 429, retryAfterSeconds: 3_600 };
    const opened = await broken('tour', SUNSHINE_V2, pause, withKey);
    const { host, inZendesk, pass, explain, windowSays } = opened;
    await explain();
    expect(windowSays(sayNotExact('too-many-requests'))).toBe(true);
    const sunshine = () => host.requests.filter(({ url }) => url.includes('/v2/apps/')).length;
    const before = sunshine();
    expect(before).toBeGreaterThan(0);
    await inZendesk(() => host.deactivate('frame-1'));
    await pass(11 * MINUTE);
    await inZendesk(() => host.activate('frame-1'));
    await pass(1_000);
    expect(windowSays(sayNotExact('too-many-requests'))).toBe(true);
    expect(sunshine()).toBe(before);
  });
});

test.each(CASES)(
  'the audits fail ($title): the messaging identity leads there, and the time is exact',
  async ({ fault }) => {
    const { end, newest } = await broken('sent-earlier', AUDITS, fault, withKey);
    expect(end()).toBe(endBySending(newest().sentAt));
  },
);

test.each(CASES)(
  'the audits and the identity’s way fail ($title): the arrival, and why',
  async ({ fault, reason }) => {
    const { end, newest, explain, windowSays } = await broken('sent-earlier', SUNSHINE_V1, fault, {
      ...withKey,
      faults: { [AUDITS]: status(403) },
    });
    await explain();
    expect(windowSays(sayNotExact(reason))).toBe(true);
    expect(end()).toBe(endByArrival(newest().at));
  },
);

test.each([
  ['elsewhere', 'closed'],
  ['never-wrote', 'unknown'],
])('nothing at all answers, %s: %s, and never open', async (scenario, expected) => {
  const opened = await broken(scenario, 'request', status(500), withKey);
  await opened.explain();
  expect(opened.windowSays(sayFailed('other-tickets', 'trouble', '500'))).toBe(true);
  expect(opened.state()).toBe(expected);
  await opened.write('Hello');
  expect(opened.verdict()).toBe('window-closed');
});

/** Of the other tickets: the sentence's key, its status, and whether trying again is offered. */
const ELSEWHERE: readonly (readonly [Fault, string, string, number])[] = [
  [status(403), 'refused', '403', 0],
  [status(404), 'not-found', '404', 0],
  [{ kind: 'status', status: 429, retryAfterSeconds: 60 }, 'pause', '429', 0],
  [status(500), 'trouble', '500', 1],
  [{ kind: 'offline' }, 'offline', '', 1],
  [{ kind: 'notJson' }, 'wrong-shape', '', 0],
  [{ kind: 'wrongShape' }, 'wrong-shape', '', 0],
  [{ kind: 'noAnswer' }, 'no-answer', '', 1],
];

describe.each([
  ['the search', SEARCH],
  ['the other ticket’s audits', AUDITS],
])('%s cannot be had', (_what, key) => {
  const oneNumber = { settings: { one_whatsapp_number: true } };

  test.each(ELSEWHERE)('%j: says so, and stays closed', async (fault, why, code, retry) => {
    const opened = await broken('elsewhere', key, fault, oneNumber);
    await opened.explain();
    expect(opened.windowSays(sayFailed('other-tickets', why, code))).toBe(true);
    expect(opened.state()).toBe('closed');
    expect(opened.tries()).toBe(retry);
  });

  test('and can in the end: open', async () => {
    const opened = await broken('elsewhere', key, { kind: 'noAnswer' }, oneNumber);
    await opened.explain();
    await opened.mend();
    expect(opened.state()).toBe('open');
  });
});
