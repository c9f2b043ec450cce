import { LOG } from '../../../../e2e/support/sunshine';
import { endByArrival, toTheSecond } from '../../../../e2e/support/timestamps';
import { openBeside, type Surroundings } from '../../testing/beside-ticket';
import { BY_ARRIVAL, broken, CASES } from '../../testing/failing-sources';

describe('the ticket’s conversation cannot be read', () => {
  const unreadable: Surroundings = {
    faultsAtStart: {
      'ticket.conversation': { kind: 'namedError', name: 'Error', message: 'no' },
    },
  };
  const logs = 'GET /api/v2/tickets/1001/conversation_log';

  test('the log answers, in one request', async () => {
    const opened = await openBeside('fresh', unreadable);
    expect(opened.end()).toMatch(toTheSecond(endByArrival(opened.newest().at)));
    expect(opened.windowSays(BY_ARRIVAL)).toBe(true);
    await opened.write('Hallo');
    expect(opened.verdict()).toBe('deliverable');
    expect(opened.requestsByAddress()).toMatchObject({ [logs]: 1 });
  });

  test.each(CASES.filter(({ title }) => title !== '402'))(
    'the log fails too ($title): not known, and never open',
    async ({ fault }) => {
      const { state, windowSays, requestsByAddress } = await broken(
        'fresh',
        LOG,
        fault,
        unreadable,
      );
      expect(requestsByAddress()).toMatchObject({ [logs]: 1 });
      expect(windowSays('Zendesk did not give the conversation')).toBe(true);
      expect(state()).toBe('unknown');
    },
  );
});
