import type { Fault } from '../../../simulator/world/fault-types';
import { openAlerts } from '../testing/open-alerts';

const MINUTE = 60_000;
const SEARCH = '/search.json';
const MANY = '/show_many.json';
const AUDITS = '/audits.json';

test('one search in ten minutes, and a bulk read of what changed only', async () => {
  const { asked, pass, said } = await openAlerts();
  expect(said).toEqual(['1003 critical, 1012 closing, 1002 closing']);
  expect([asked(SEARCH), asked(MANY)]).toEqual([1, 1]);
  await pass(8 * MINUTE);
  expect(asked(SEARCH)).toBe(1);
  await pass(2 * MINUTE);
  expect([asked(SEARCH), asked(MANY)]).toEqual([2, 1]);
});

test('two tabs in sight: one asks, and one speaks', async () => {
  const { asked, pass, said } = await openAlerts({ tabs: 2 });
  expect(said).toHaveLength(1);
  await pass(11 * MINUTE);
  expect([asked(SEARCH), asked(MANY)]).toEqual([2, 1]);
  expect(said).toHaveLength(1);
});

test('nobody for half an hour: nothing is asked, until something is done again', async () => {
  const { asked, pass } = await openAlerts();
  await pass(35 * MINUTE);
  const before = asked(SEARCH);
  await pass(120 * MINUTE);
  expect(asked(SEARCH)).toBe(before);
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(MINUTE);
  expect(asked(SEARCH)).toBe(before + 1);
});

test('Zendesk behind another window: nothing is asked', async () => {
  const isVisible = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  try {
    const { asked, pass, said } = await openAlerts();
    await pass(30 * MINUTE);
    expect(asked(SEARCH)).toBe(0);
    expect(said).toEqual([]);
  } finally {
    isVisible.mockRestore();
  }
});

test('what is stored are ids, stages and times', async () => {
  await openAlerts();
  const [stored] = Object.entries({ ...localStorage }).filter(([key]) => key.includes('told'));
  const told = JSON.parse(String(stored?.[1])) as object[];
  expect(told).toHaveLength(3);
  expect(told.flatMap(Object.keys).sort()).toEqual(
    ['endsAt', 'stage', 'ticketId', 'toldAt'].flatMap((key) => [key, key, key]),
  );
});

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['no answer', { kind: 'noAnswer' }],
  ['offline', { kind: 'offline' }],
  ...[401, 403, 404, 500].map(
    (status) => [String(status), { kind: 'status', status } as const] as const,
  ),
  ['not JSON', { kind: 'notJson' }],
  ['another shape', { kind: 'wrongShape' }],
];

test('429: the pause is kept, and the next look comes later than usual', async () => {
  const fault = { kind: 'status', status: 429, retryAfterSeconds: 120 } as const;
  const { world, asked, pass, said } = await openAlerts({ faults: { '/api/v2/search*': fault } });
  world.setFault('/api/v2/search*', null);
  await pass(12 * MINUTE);
  expect([asked(SEARCH), asked(MANY), asked(AUDITS)]).toEqual([1, 0, 0]);
  // A quarter of an hour later what that answer said of limits is forgotten.
  await pass(5 * MINUTE);
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(MINUTE);
  expect(asked(SEARCH)).toBe(2);
  expect(said).toEqual(['1003 critical, 1012 closing, 1002 closing']);
});

describe.each(FAULTS)('%s', (_name, fault) => {
  test('of the search: nothing is said, it is tried later, and then all is said once', async () => {
    const { world, asked, pass, said } = await openAlerts({ faults: { '/api/v2/search*': fault } });
    expect(said).toEqual([]);
    expect(asked(SEARCH)).toBe(1);
    world.setFault('/api/v2/search*', null);
    await pass(12 * MINUTE);
    expect(asked(SEARCH)).toBe(2);
    expect(said).toEqual(['1003 critical, 1012 closing, 1002 closing']);
  });

  test('of the bulk read: the search’s own times stand, and it is made up for', async () => {
    const { world, asked, pass } = await openAlerts({
      faults: { '/api/v2/tickets/show_many*': fault },
    });
    expect(asked(SEARCH)).toBe(1);
    expect(asked(MANY)).toBeLessThanOrEqual(1);
    world.setFault('/api/v2/tickets/show_many*', null);
    await pass(12 * MINUTE);
    expect(asked(SEARCH)).toBe(2);
    expect(asked(MANY)).toBeGreaterThanOrEqual(1);
  });

  test('of the audits: windows near their end are said by times of updates', async () => {
    const { said, asked } = await openAlerts({ faults: { '/api/v2/tickets/*/audits*': fault } });
    expect(said.join()).toContain('1003 critical');
    expect(said.join().match(/1003/g)).toHaveLength(1);
    expect(asked(AUDITS)).toBeLessThanOrEqual(10);
  });
});
