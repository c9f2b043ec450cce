import { SUNSHINE_KEY } from '../../../../e2e/support/sunshine';
import { endBySending } from '../../../../e2e/support/timestamps';
import { openBeside, type Surroundings } from '../../testing/beside-ticket';
import { PATIENCE_MS } from '../../testing/sidebar';

const HOUR = 3_600_000;
const MACRO_LIST = 'GET /api/v2/macros/active.json';
const TEMPLATE_LIST = /\/integrations(?:\/[^/]+\/messageTemplates)?$/;

/** What the app asked for, once it wants nothing more. */
async function asked(scenario: string, surroundings: Surroundings = {}) {
  const opened = await openBeside(scenario, surroundings);
  const { requestsByAddress, pass, write } = opened;
  return {
    ...opened,
    requests: async () => {
      await pass(PATIENCE_MS);
      await write('A word');
      await pass(1_000);
      await write('');
      await pass(1_000);
      return requestsByAddress();
    },
  };
}

test('a shorthand in the draft: the macros, which may hold its template', async () => {
  const { write, pass, requestsByAddress } = await asked('fresh');
  expect(requestsByAddress()).toEqual({});
  await write('&((');
  await pass(1_000);
  expect(requestsByAddress()).toEqual({ [MACRO_LIST]: 1 });
});

test('open, with a key: the audits and one page of messages, then nothing while the agent writes', async () => {
  const { end, newest, windowSays, requests } = await asked('fresh', { settings: SUNSHINE_KEY });
  expect(end()).toBe(endBySending(newest().sentAt));
  expect(windowSays('at the latest')).toBe(false);
  expect(Object.entries(await requests())).toEqual([
    ['GET /api/v2/tickets/1001/audits.json', 1],
    [expect.stringMatching(/^GET https:\/\/api\.smooch\.io\/v2\/apps\/.*\/messages$/), 1],
  ]);
});

test.each([
  ['closed', 'without a key', {}, 2],
  ['closed', 'with a key', SUNSHINE_KEY, 4],
  ['elsewhere', 'without a key', {}, 2],
  ['elsewhere', 'with a key', SUNSHINE_KEY, 4],
  ['never-wrote', 'without a key', {}, 2],
  ['never-wrote', 'with a key', SUNSHINE_KEY, 4],
  ['two-numbers', 'with a key', SUNSHINE_KEY, 4],
  ['many-answers', 'with a key', SUNSHINE_KEY, 4],
  ['long-thread', 'with a key', SUNSHINE_KEY, 4],
  ['instagram', 'without a key', {}, 2],
])(
  '%s, %s: at most two more, and the log of a conversation never',
  async (scenario, _key, settings, most) => {
    const { explain, requests } = await asked(scenario, { settings });
    await explain();
    const { [MACRO_LIST]: _macros, ...all } = await requests();
    const ofWindow = Object.entries(all).filter(([address]) => !TEMPLATE_LIST.test(address));
    const count = ofWindow.reduce((sum, [, times]) => sum + times, 0);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(most);
    expect(ofWindow.filter(([address]) => address.includes('conversation_log'))).toEqual([]);
  },
);

test('a channel without a limit: no request at all', async () => {
  const { state, write, pass, requestsByAddress } = await asked('other-channel', {
    settings: SUNSHINE_KEY,
  });
  expect(state()).toBe('unrestricted');
  await write('Hello');
  await pass(HOUR);
  expect(requestsByAddress()).toEqual({});
});
