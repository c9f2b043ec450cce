import { SUNSHINE_KEY } from '../../../../e2e/support/sunshine';
import type { SimMessageKind } from '../../../../simulator/world/message-types';
import { openBeside } from '../../testing/beside-ticket';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** What a customer's message can be, and whether the window starts with it. */
const STARTS: Readonly<Record<Exclude<SimMessageKind, 'activity' | 'call' | 'template'>, boolean>> =
  {
    text: true,
    media: true,
    location: true,
    'button-answer': true,
    'list-answer': true,
    'form-answer': true,
    contact: true,
    forwarded: true,
    deleted: true,
    reaction: false,
    edit: false,
    deletion: false,
  };
const kinds = (isStart: boolean) =>
  (Object.keys(STARTS) as (keyof typeof STARTS)[]).filter((kind) => STARTS[kind] === isStart);

describe.each([
  ['without a key', {}],
  ['with a key', SUNSHINE_KEY],
] as const)('%s', (_title, settings) => {
  async function written(scenario: string) {
    const opened = await openBeside(scenario, { settings });
    const { world, ticketId, inZendesk, pass } = opened;
    return {
      ...opened,
      arrive: async (kind: SimMessageKind) => {
        await inZendesk(() =>
          world.customerWrites(ticketId, { text: '👍', channel: 'whatsapp', kind }),
        );
        expect(world.ticket(ticketId).conversation.at(-1)?.kind).toBe(kind);
        await pass(2 * SECOND);
      },
    };
  }

  test('a reaction, an edit and a removal reopen nothing', async () => {
    const { state, windowSays, arrive } = await written('reactions');
    expect(state()).toBe('closed');
    expect(windowSays(/^Closed 3 h ago$/)).toBe(true);
    for (const kind of kinds(false)) {
      await arrive(kind);
      expect([kind, state()]).toEqual([kind, 'closed']);
    }
  });

  test.each(kinds(true))('%s: whatever else the customer sends does, for a day', async (kind) => {
    const { state, arrive, pass } = await written('closed');
    expect(state()).toBe('closed');
    await arrive(kind);
    expect(state()).toBe('open');
    // The computer sleeps meanwhile.
    jest.setSystemTime(Date.now() + 25 * HOUR);
    await pass(60 * SECOND);
    expect(state()).toBe('closed');
  });
});
