import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { ConversationMessage } from '../../../core/conversation/message';
import {
  type DeliveryEntry,
  deliveryReport,
  newestLost,
} from '../../../core/delivery/delivery-report';
import { type OfferedStep, offeredStep } from '../../../core/delivery/offered-step';
import { repliesOf, WATCHED_CHANNEL } from '../../../core/delivery/replies';
import { repliesInDoubt } from '../../../core/delivery/replies-in-doubt';
import type { Evidence } from '../../../core/window/evidence';
import { askRefusals } from '../../../session/evidence/ask-refusals';
import { useTicketContext } from '../../ticket/ticket-context';
import { type DeliveryState, type DeliveryStore, deliveryStoreOf } from './delivery-store';

export interface Delivery {
  /** What looks lost or was refused, the newest first, without what the agent has hidden. */
  readonly entries: readonly DeliveryEntry[];
  /** The newest reply, if it is among them and surely needs the agent. */
  readonly newest: DeliveryEntry | null;
  readonly stepOf: (entry: DeliveryEntry) => OfferedStep;
  readonly lookup: DeliveryState['lookup'];
  readonly store: DeliveryStore;
  /** Asks for refusals; once for each reply that came, so that nothing is asked twice for nothing. */
  readonly ask: () => void;
  /** The same at the agent's own wish. */
  readonly askAgain: () => void;
}

const NO_MESSAGES: readonly ConversationMessage[] = [];
const NO_EVIDENCE: readonly Evidence[] = [];

/** What became of this ticket's replies on WhatsApp, as far as anything here tells. */
export function useDelivery(): Delivery {
  const { host, agent, ticket, view, evidence, settings, submittedAt } = useTicketContext();
  const { ticketId, requester } = ticket;
  const messages = ticket.messages ?? NO_MESSAGES;
  const store = deliveryStoreOf(host, ticketId);
  const { refusals, lookup, hidden, resent } = useSyncExternalStore(
    store.subscribe,
    store.getState,
  );
  const { gathered, watch } = evidence;
  // As for the window: another customer's messages open nothing.
  const known = gathered.requesterId === requester.id ? gathered.evidence : NO_EVIDENCE;
  const all = useMemo(() => {
    const signs = {
      isPossible: settings.sunshine !== null,
      submittedAt,
      watched: agent.id === null ? null : { agentId: agent.id, since: store.since },
    };
    const doubts = repliesInDoubt({
      ticket: { ticketId, messages, requester },
      evidence: known,
      settings,
      signs,
    });
    return deliveryReport({ messages, doubts, refusals, evidence: known });
  }, [ticketId, messages, requester, known, settings, refusals, submittedAt, agent, store]);
  const newest = useMemo(() => newestLost(messages, all), [messages, all]);
  const entries = useMemo(() => all.filter(({ key }) => !hidden.has(key)), [all, hidden]);

  const occasion = String(repliesOf(messages)[0]?.at ?? 'no reply');
  const question = useCallback(
    // On a channel that is not counted nothing watches, and nobody has asked for a pause.
    () => watch.current?.refusals() ?? askRefusals(host.sources, ticketId),
    [watch, host, ticketId],
  );

  const { window } = view;
  const isWatched = view.channel === WATCHED_CHANNEL;
  const isOpen = isWatched && view.freeText === 'arrives';
  const openSince = isWatched && 'startedBy' in window ? window.startedBy.at : null;
  return {
    entries,
    newest: newest !== null && hidden.has(newest.key) ? null : newest,
    stepOf: (entry) => offeredStep(entry, { isOpen, openSince, resent, entries: all }),
    lookup,
    store,
    ask: useCallback(() => store.ask(occasion, question), [store, occasion, question]),
    askAgain: () => store.askAgain(question),
  };
}
