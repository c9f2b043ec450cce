import { INTEGRATIONS, WHATSAPP_OUTLET } from '../simulator/scenarios/build/sunshine';
import type { SimMessage } from '../simulator/world/message-types';
import { MINUTE, virtualNow } from './support/clock';
import { explain } from './support/glance';
import { historyOf, isStart, startsOf } from './support/history';
import { openTicket } from './support/open-ticket';
import { letItAsk } from './support/requests';
import { SUNSHINE_KEY } from './support/sunshine';
import { expect, test } from './support/test';
import { endByArrival, endBySending } from './support/timestamps';
import { say } from './support/words';

const NOW = Date.parse('2026-06-10T12:00:00Z');
const OPEN = ['open', 'closing', 'critical'];
/** Audits tell whole seconds. */
const SECOND = 1_000;

/** Chosen so that all is among them: both precisions, every state, two numbers, lost sources, wrong clocks. */
const SEEDS = [3, 6, 12, 14, 23, 31, 37, 38, 41, 42, 45, 52];

const lastEnd = (messages: readonly SimMessage[], endOf: (message: SimMessage) => string): number =>
  Math.max(...messages.map((message) => Date.parse(endOf(message))));

for (const seed of SEEDS) {
  test(`invented history ${seed}: what is shown holds against the truth`, async ({ page }) => {
    const history = historyOf(seed, NOW);
    const [shown] = history.tickets;
    const starts = startsOf(history, shown);
    const own = shown.conversation.filter(isStart);
    const bySending = (messages: readonly SimMessage[]) =>
      lastEnd(messages, ({ sentAt }) => endBySending(sentAt));
    const byArrival = (messages: readonly SimMessage[]) =>
      lastEnd(messages, ({ at }) => endByArrival(at));

    const ticket = await openTicket(page, 'fresh', {
      now: NOW,
      settings: history.hasKey ? SUNSHINE_KEY : {},
      variants: history.variants,
      account: {
        tickets: history.tickets,
        activeTicketId: shown.id,
        agentClockErrorMs: history.agentClockErrorMs,
        integrations: [...INTEGRATIONS, WHATSAPP_OUTLET],
      },
    });
    const { replyWindow } = ticket;
    // The server of the app's files tells the time; a second answer proves that a clock is fast.
    if (Math.abs(history.agentClockErrorMs) > 2 * MINUTE) {
      await expect(ticket.app.getByText(/^This computer's clock is .*\.$/)).toBeVisible({
        timeout: 30_000,
      });
    }
    await letItAsk(ticket);
    await letItAsk(ticket);
    await explain(replyWindow);
    await expect(replyWindow.getByText(say('window.notes.elsewhere.looking'))).toHaveCount(0);

    const state = (await replyWindow.getAttribute('data-window-state')) ?? '';
    const isOpen = OPEN.includes(state);
    const isAtTheLatest = (await replyWindow.getByText('at the latest').count()) > 0;
    const [end = Number.NEGATIVE_INFINITY] = await replyWindow
      .locator('time')
      .evaluateAll((times) => times.map((time) => Date.parse(time.getAttribute('datetime') ?? '')));

    if (state !== 'unknown') {
      // Counted from a message to this number, and never to a later end than the truth allows.
      expect(starts.length).toBeGreaterThan(0);
      expect(end).toBeLessThanOrEqual(isAtTheLatest ? byArrival(starts) : bySending(starts));
      expect(isOpen).toBe(end > (await virtualNow(page)));
    }
    // Nor is it made worse than it is: what can be known is shown.
    const { sunshineHoldsSentTime, auditsHoldChatStarted, oneConversationForAllNumbers } =
      history.variants;
    const isNumberKnown = auditsHoldChatStarted || !oneConversationForAllNumbers;
    if (own.length > 0 && history.hasKey && sunshineHoldsSentTime && isNumberKnown) {
      expect(isAtTheLatest).toBe(false);
      expect(end).toBe(bySending(starts));
    }
    if (own.length > 0 && !history.hasKey) {
      expect(end).toBeGreaterThan(byArrival(own) - SECOND);
    }
  });
}
