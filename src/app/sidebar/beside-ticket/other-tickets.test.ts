import { SUNSHINE_KEY } from '../../../../e2e/support/sunshine';
import { endByArrival, endBySending, toTheSecond } from '../../../../e2e/support/timestamps';
import { openBeside } from '../../testing/beside-ticket';

/** The other ticket of Ana's, in which she wrote two hours ago. */
const OTHER = 1022;
const HOUR = 3_600_000;
const ONE_NUMBER = { one_whatsapp_number: true };
const BECAUSE = /^because Ana Sousa wrote in #1022, .* · WhatsApp$/;

test('closed here, but she wrote in another ticket: open, and says why', async () => {
  const opened = await openBeside('elsewhere', { settings: ONE_NUMBER });
  expect(opened.state()).toBe('open');
  expect(opened.end()).toMatch(toTheSecond(endByArrival(opened.newest(OTHER).at)));
  expect(opened.windowSays(/^until .* at the latest · WhatsApp$/)).toBe(true);
  await opened.explain();
  expect(opened.windowSays(/^because Ana Sousa wrote in #1022, arrived .* · WhatsApp$/)).toBe(true);
  await opened.write('Olá Ana');
  expect(opened.verdict()).toBe('deliverable');
});

test('with a key: exact, and the ticket is named all the same', async () => {
  const { explain, windowSays, end, newest } = await openBeside('elsewhere', {
    settings: SUNSHINE_KEY,
  });
  await explain();
  expect(windowSays(BECAUSE)).toBe(true);
  expect(end()).toBe(endBySending(newest(OTHER).sentAt));
  expect(windowSays('at the latest')).toBe(false);
});

test.each([false, true])(
  'tickets that name the number of their first message (%s): “may be open” is not open',
  async (viaNamesNumber) => {
    const opened = await openBeside('elsewhere', { variants: { viaNamesNumber } });
    expect(opened.state()).toBe('unknown');
    expect(opened.windowSays(/^May be open$/)).toBe(true);
    const perhaps = /^until .* at the latest: Ana wrote in #1022$/;
    expect(opened.windowSays(perhaps)).toBe(true);
    expect(opened.end()).toMatch(toTheSecond(endByArrival(opened.newest(OTHER).at)));
    await opened.write('Olá Ana');
    expect(opened.verdict()).toBe('window-closed');
    expect(opened.draftSays('Your draft may not arrive')).toBe(true);
    await opened.press('Go to ticket #1022');
    expect(opened.world.state.activeTicketId).toBe(OTHER);
  },
);

test.each([
  ['where the admin says that there is one number', ONE_NUMBER],
  ['where Sunshine tells it', SUNSHINE_KEY],
])('open after all, %s', async (_where, settings) => {
  const { state, explain, windowSays } = await openBeside('elsewhere', {
    settings,
    variants: { viaNamesNumber: false },
  });
  expect(state()).toBe('open');
  await explain();
  expect(windowSays(/^because Ana Sousa wrote in #1022, /)).toBe(true);
});

describe.each([
  [{}, 'closed'],
  [{ oneConversationForAllNumbers: true }, 'closed'],
  [{ viaNamesNumber: false }, 'unknown'],
  [{ viaNamesNumber: false, oneConversationForAllNumbers: true }, 'unknown'],
] as const)(
  'two numbers (%j): what she wrote to the other opens nothing here',
  (variants, without) => {
    test.each([
      ['without a key', without, {}],
      ['with a key', 'closed', SUNSHINE_KEY],
    ])('%s: it is %s', async (_title, expected, settings) => {
      const { state, windowSays, pass } = await openBeside('two-numbers', { settings, variants });
      await pass(2_000);
      expect(state()).toBe(expected);
      expect(windowSays(/^May be open$/)).toBe(expected === 'unknown');
    });
  },
);

describe('a search that lags behind misses it', () => {
  const variants = { searchLagsMs: 3 * HOUR };

  test('closed without a key', async () => {
    const { state, pass } = await openBeside('elsewhere', { variants });
    await pass(2_000);
    expect(state()).toBe('closed');
  });

  test('open with one', async () => {
    const opened = await openBeside('elsewhere', { variants, settings: SUNSHINE_KEY });
    expect(opened.state()).toBe('open');
    await opened.explain();
    expect(opened.windowSays(/^because Ana Sousa wrote in another ticket, /)).toBe(true);
  });
});
