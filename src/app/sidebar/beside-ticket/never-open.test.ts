import { SUNSHINE_KEY } from '../../../../e2e/support/sunshine';
import { say } from '../../../../e2e/support/words';
import { openBeside } from '../../testing/beside-ticket';

const SECOND = 1_000;
const YES_AND_NO = [true, false] as const;

describe.each([
  ['without a key', {}],
  ['with a key', SUNSHINE_KEY],
] as const)('%s', (_title, settings) => {
  test.each(['not', 'as-note', 'as-message'] as const)(
    'the ticket’s intro, shown %s, opens nothing',
    async (conversationShowsIntro) => {
      const variants = { conversationShowsIntro };
      const { pass, state, end } = await openBeside('intro', { settings, variants });
      await pass(2 * SECOND);
      expect(state()).toBe('unknown');
      expect(end()).toBeNull();
    },
  );

  test('what may be the intro is said to be no more', async () => {
    const ticket = { subject: 'Sofa' };
    const { pass, state, windowSays } = await openBeside('intro', { settings, ticket });
    await pass(2 * SECOND);
    expect(state()).toBe('unknown');
    expect(windowSays(say('window.unknown.perhaps-intro'))).toBe(true);
  });

  test.each(YES_AND_NO.flatMap((one) => YES_AND_NO.map((named) => [one, named] as const)))(
    'two numbers in one ticket (one conversation: %s, the first is named: %s): the other opens nothing',
    async (oneConversationForAllNumbers, viaNamesNumber) => {
      const variants = { oneConversationForAllNumbers, viaNamesNumber };
      const { pass, state } = await openBeside('mixed-numbers', { settings, variants });
      await pass(2 * SECOND);
      expect(state()).toMatch(/^(closed|unknown)$/);
    },
  );

  test('a reaction that was taken back opens nothing', async () => {
    const { pass, state } = await openBeside('taken-back', { settings });
    await pass(2 * SECOND);
    expect(state()).toBe('closed');
  });
});

describe('messaging has ended: it is said before', () => {
  const way = say('draft.session.answer', { customer: 'Grace' });

  async function answered(endedSessionsTakeReplies: boolean) {
    const opened = await openBeside('session-ended', { variants: { endedSessionsTakeReplies } });
    expect(opened.state()).toBe('open');
    expect(opened.windowSays(say('window.ended.headline'))).toBe(true);
    expect(opened.windowSays(/left/)).toBe(false);
    expect(opened.draftSays(way)).toBe(true);
    expect(opened.draftSays(say('draft.session.howToFind'))).toBe(true);
    await opened.write('Yes, until noon.');
    expect(opened.verdict()).toBe('session-ended');
    expect(opened.draftSays(say('draft.session.mayNotArrive'))).toBe(true);
    expect(opened.draftSays(way)).toBe(true);
    await opened.send();
    const { conversation } = opened.world.ticket(opened.ticketId);
    return { ...opened, isOut: conversation.some(({ text }) => text === 'Yes, until noon.') };
  }

  test('and the reply is refused', async () => {
    const { isOut, verdict } = await answered(false);
    expect(isOut).toBe(false);
    expect(verdict()).toBe('session-ended');
  });

  test('and the reply goes out: it has not ended after all', async () => {
    const { isOut, verdict, write } = await answered(true);
    expect(isOut).toBe(true);
    await write('Anything else?');
    expect(verdict()).toBe('deliverable');
  });
});
