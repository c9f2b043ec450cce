import { historyOf, isStart, startsOf } from '../../../../e2e/support/history';
import { SUNSHINE_KEY } from '../../../../e2e/support/sunshine';
import { endByArrival, endBySending } from '../../../../e2e/support/timestamps';
import { say } from '../../../../e2e/support/words';
import { INTEGRATIONS, WHATSAPP_OUTLET } from '../../../../simulator/scenarios/build/sunshine';
import type { SimMessage } from '../../../../simulator/world/message-types';
import { NOON } from '../../../zendesk/testing/local-zendesk';
import { openBeside } from '../../testing/beside-ticket';

const OPEN = ['open', 'closing', 'critical'];
/** Audits tell whole seconds. */
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Chosen so that all is among them: both precisions, every state, two numbers, lost sources, wrong clocks. */
const SEEDS = [3, 6, 12, 14, 23, 31, 37, 38, 41, 42, 45, 52];

const lastEnd = (messages: readonly SimMessage[], endOf: (message: SimMessage) => string): number =>
  Math.max(...messages.map((message) => Date.parse(endOf(message))));

test.each(SEEDS)('invented history %d: what is shown holds against the truth', async (seed) => {
  const history = historyOf(seed, NOON);
  const [shown] = history.tickets;
  const starts = startsOf(history, shown);
  const own = shown.conversation.filter(isStart);
  const bySending = (messages: readonly SimMessage[]) =>
    lastEnd(messages, ({ sentAt }) => endBySending(sentAt));
  const byArrival = (messages: readonly SimMessage[]) =>
    lastEnd(messages, ({ at }) => endByArrival(at));

  const opened = await openBeside('fresh', {
    clockErrorMs: history.agentClockErrorMs,
    settings: history.hasKey ? SUNSHINE_KEY : {},
    variants: history.variants,
    account: {
      tickets: history.tickets,
      activeTicketId: shown.id,
      integrations: [...INTEGRATIONS, WHATSAPP_OUTLET],
    },
  });
  const { pass, appSays, windowSays, explain, showAll, world } = opened;
  // The server of the app's files tells the time; a second answer proves that a clock is fast.
  await pass(10 * SECOND);
  await showAll();
  expect(appSays(/^This computer's clock is .*\.$/)).toBe(
    Math.abs(history.agentClockErrorMs) > 2 * MINUTE,
  );
  await explain();
  expect(windowSays(say('window.notes.elsewhere.looking'))).toBe(false);

  const state = opened.state() ?? '';
  const isOpen = OPEN.includes(state);
  const isAtTheLatest = windowSays('at the latest');
  const end = Date.parse(opened.end() ?? '');

  if (state !== 'unknown') {
    // Counted from a message to this number, and never to a later end than the truth allows.
    expect(starts.length).toBeGreaterThan(0);
    expect(end).toBeLessThanOrEqual(isAtTheLatest ? byArrival(starts) : bySending(starts));
    expect(isOpen).toBe(end > world.now());
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

test('all is among them', () => {
  const histories = SEEDS.map((seed) => historyOf(seed, NOON));
  expect(new Set(histories.map(({ hasKey }) => hasKey)).size).toBe(2);
  expect(new Set(histories.map(({ agentClockErrorMs }) => agentClockErrorMs)).size).toBe(3);
  expect(histories.some((one) => startsOf(one, one.tickets[0]).length === 0)).toBe(true);
});
