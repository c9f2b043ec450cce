import type { ConversationMessage, ReportedRefusal } from '../../core/conversation/message';
import type { Person } from '../../core/conversation/ticket-snapshot';
import {
  type DeliveryEntry,
  deliveryReport,
  newestLost,
} from '../../core/delivery/delivery-report';
import { offeredStep } from '../../core/delivery/offered-step';
import { repliesOf, WATCHED_CHANNEL } from '../../core/delivery/replies';
import { repliesInDoubt } from '../../core/delivery/replies-in-doubt';
import { onceFor, steady } from '../../core/steady';
import type { EpochMs } from '../../core/time';
import type { Evidence } from '../../core/window/evidence';
import type { KeptEvidence } from '../evidence/keep-evidence';
import type { SessionPart } from '../session-part';
import type { SessionState } from '../session-state';

export interface DeliveryWatch {
  /** Fetches refusals because the agent asked. */
  readonly askAgain: () => void;
  readonly hide: (key: string) => void;
  readonly undoHide: () => void;
  readonly forgetHidden: () => void;
  readonly noteResent: (key: string) => void;
}

/** Refusals come a moment after the sending (?): an immediate request would miss them. */
const ASK_AFTER_MS = 5_000;

const NO_MESSAGES: readonly ConversationMessage[] = [];
const NO_EVIDENCE: readonly Evidence[] = [];

/** What happened to this ticket's replies on WhatsApp, as far as known. */
export function watchDelivery(
  { agent, settings, store, signal }: SessionPart,
  refusals: KeptEvidence['refusals'],
  openedAt: EpochMs,
): DeliveryWatch {
  let known: readonly ReportedRefusal[] = [];
  let hidden: ReadonlySet<string> = new Set();
  let resent: ReadonlySet<string> = new Set();
  let visit = { ticketId: store.get().ticket.ticketId, since: openedAt };
  let asked: string | null = null;
  let isAskedAgain = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;

  const report = onceFor(
    (
      ticketId: string,
      messages: readonly ConversationMessage[],
      requester: Person,
      evidence: readonly Evidence[],
      submittedAt: readonly EpochMs[],
      refusals: readonly ReportedRefusal[],
    ) => {
      const signs = {
        isPossible: settings.sunshine !== null,
        submittedAt,
        watched: agent.id === null ? null : { agentId: agent.id, since: visit.since },
      };
      const ticket = { ticketId, messages, requester };
      const doubts = repliesInDoubt({ ticket, evidence, settings, signs });
      return deliveryReport({ messages, doubts, refusals, evidence });
    },
  );

  function follow(): void {
    const state = store.get();
    const { ticket, view, gathered, shown, isActive } = state;
    if (ticket.ticketId !== visit.ticketId) {
      visit = { ticketId: ticket.ticketId, since: state.now };
      known = [];
      hidden = new Set();
      resent = new Set();
      asked = null;
    }
    const { ticketId, requester } = ticket;
    const messages = ticket.messages ?? NO_MESSAGES;
    // As for the window: another customer's messages open nothing.
    const evidence = gathered.requesterId === requester.id ? gathered.evidence : NO_EVIDENCE;
    const entries = report(ticketId, messages, requester, evidence, state.submittedAt, known);
    const { window } = view;
    const isWatched = view.channel === WATCHED_CHANNEL;
    const situation = {
      isOpen: isWatched && view.freeText === 'arrives',
      openSince: isWatched && 'startedBy' in window ? window.startedBy.at : null,
      resent,
      entries,
    };
    const withStep = (entry: DeliveryEntry) => ({ entry, step: offeredStep(entry, situation) });
    const newest = newestLost(messages, entries);
    const isHidden = newest === null || hidden.has(newest.key);
    askSoon(!isHidden && newest.fate.kind === 'lost' && (newest.at ?? 0) >= openedAt && isActive);
    // Another ticket may show that it arrived; in front of the list, the list says it.
    const isQuiet = gathered.elsewhere.status === 'looking' || shown.tab === 'delivery';
    store.set({
      lost: steady(state.lost, isHidden || isQuiet || !newest.reply ? null : withStep(newest)),
      delivery: steady(state.delivery, {
        ...state.delivery,
        entries: entries.filter(({ key }) => !hidden.has(key)).map(withStep),
      }),
    });
    // The agent sees the list.
    if (shown.tab === 'delivery' && isActive) ask();
  }

  /** A late reply while the agent looks at the ticket is worth a request. */
  function askSoon(isWanted: boolean): void {
    if (isWanted === isWaiting) return;
    isWaiting = isWanted;
    clearTimeout(timer);
    if (isWanted) timer = setTimeout(ask, ASK_AFTER_MS);
  }
  const lookup = (now: SessionState['delivery']['lookup']) =>
    store.set({ delivery: { ...store.get().delivery, lookup: now } });

  function lastHidden(key: string | null): void {
    store.set({ delivery: { ...store.get().delivery, lastHidden: key } });
    follow();
  }

  async function askAgain(): Promise<void> {
    if (store.get().delivery.lookup === 'asking') return;
    lookup('asking');
    const { ticketId } = visit;
    const answer = await refusals();
    if (signal.aborted || ticketId !== visit.ticketId) return;
    // What was known stays true when a later request fails.
    if (answer.ok) known = answer.value;
    lookup(answer.ok ? 'asked' : answer.error);
    follow();
    if (!isAskedAgain) return;
    isAskedAgain = false;
    ask();
  }
  /** Once for each new reply. */
  function ask(): void {
    const occasion = String(repliesOf(store.get().ticket.messages ?? NO_MESSAGES)[0]?.at ?? 'none');
    if (asked === occasion) return;
    // The request under way misses a reply that came meanwhile.
    isAskedAgain = store.get().delivery.lookup === 'asking';
    if (isAskedAgain) return;
    asked = occasion;
    void askAgain();
  }
  const stop = store.subscribe(follow);
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
  follow();
  return {
    askAgain: () => void askAgain(),
    hide(key) {
      hidden = new Set([...hidden, key]);
      lastHidden(key);
    },
    undoHide() {
      const { lastHidden: undone } = store.get().delivery;
      hidden = new Set([...hidden].filter((key) => key !== undone));
      lastHidden(null);
    },
    forgetHidden: () => lastHidden(null),
    noteResent(key) {
      resent = new Set([...resent, key]);
      follow();
    },
  };
}
