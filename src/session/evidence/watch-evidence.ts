import type { ReportedRefusal } from '../../core/conversation/refusal';
import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import { derive } from '../../core/derive';
import type { Settings } from '../../core/settings';
import { shownChannel } from '../../core/shown-window';
import { channelPolicy } from '../../core/window/channel-policy';
import type { Evidence, GatheredEvidence } from '../../core/window/evidence';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import type { TabShare } from '../tabs/tab-share';
import { askRefusals } from './ask-refusals';
import { createEvidenceAsk, type Pauses, unlessPaused } from './create-evidence-ask';
import type { Answer } from './evidence-ask';
import { gatherEvidence, isWorthLooking } from './gather-evidence';
import { isOf, newestInbound } from './newest-inbound';
import { numberOfMessage } from './number-of-message';
import { createPursuit, isAnew, type Pursuit, renew, startRound } from './pursuit';
import { createTabNews } from './tab-news';

export interface EvidenceWatch {
  /** Asks what has to be asked by now; cheap, to be called when the window's state changed. */
  readonly check: () => void;
  /** Asks again at the agent's own wish. */
  readonly retry: () => void;
  /**
   * What this ticket's audits tell of refused messages: one request, unless Zendesk asked for a pause.
   * Not for other tabs: the words of an error are nobody else's business.
   */
  readonly refusals: () => Answer<readonly ReportedRefusal[]>;
}

export interface Watched {
  readonly host: Pick<SidebarHost, 'getState' | 'subscribe' | 'sources' | 'serverClock'>;
  readonly settings: Settings;
  readonly share: TabShare;
  readonly onChange: (gathered: GatheredEvidence) => void;
  readonly signal: AbortSignal;
}

const NO_TEMPLATES = { list: [], complete: true } as const;

/**
 * Gathers evidence for one ticket until `signal` ends it, and reports what is known after each step.
 * Asks nothing while the ticket's tab is inactive. Each round has its own small budget: one at the
 * opening, when the customer writes, on another channel, at the agent's wish, and on a return after
 * ten minutes.
 */
export function watchEvidence({ host, settings, share, onChange, signal }: Watched): EvidenceWatch {
  const pauses: Pauses = new Map();
  const pursuits = new Map<string, Pursuit>();
  let shown: Pursuit | null = null;
  let retriedAtMs = 0;

  const news = createTabNews(share, settings.hasOneNumber, () => {
    for (const pursuit of pursuits.values()) renew(pursuit);
    report();
    check();
  });

  const fromTabs = ({ ticketId, requesterId, gathered }: Pursuit): readonly Evidence[] =>
    requesterId === null
      ? []
      : news.evidence(requesterId, ticketId, gathered.integrationId, gathered.numbers);
  const known = (pursuit: Pursuit): GatheredEvidence => ({
    ...pursuit.gathered,
    evidence: [...fromTabs(pursuit), ...pursuit.gathered.evidence],
  });
  const report = () => {
    if (shown && !signal.aborted) onChange(known(shown));
  };

  /** What is known of another channel or customer is kept, but never shown for this one. */
  function pursuitOf({ ticketId, requester }: TicketSnapshot, channel: string): Pursuit {
    const key = JSON.stringify([ticketId, requester.id, channel]);
    const pursuit = pursuits.get(key) ?? createPursuit(ticketId, requester.id, channel);
    pursuits.set(key, pursuit);
    return pursuit;
  }

  /** Tells the other tabs of this customer's newest message here, and hears of theirs. */
  function tellNews(ticket: TicketSnapshot, { requesterId, channel, gathered }: Pursuit): void {
    if (requesterId === null) return;
    const message = newestInbound(ticket, channel);
    // A former requester's message is no news of this customer.
    if (message === null || !isOf(message.author, requesterId)) {
      news.listen(requesterId);
      return;
    }
    const integrationId = numberOfMessage(message, gathered.evidence);
    news.tell(requesterId, { ticketId: ticket.ticketId, integrationId, message });
  }

  /** The window closed meanwhile, and nobody has looked into the other tickets yet. */
  function hasToLook(ticket: TicketSnapshot, pursuit: Pursuit): boolean {
    const { gathered, requesterId } = pursuit;
    if (gathered.elsewhere.status !== 'not-looked' || requesterId === null) return false;
    const now = host.serverClock.now();
    const windowBy = (from: GatheredEvidence) =>
      derive(ticket, from, settings, NO_TEMPLATES, now).window;
    const here = windowBy({ ...gathered, evidence: [] });
    return isWorthLooking(windowBy(known(pursuit)), here, gathered);
  }

  async function ask(ticket: TicketSnapshot, pursuit: Pursuit): Promise<void> {
    const { ticketId, budget, newestAt: newestHere } = pursuit;
    const { sources, serverClock } = host;
    const context = { sources, settings, share, budget, pauses, signal, ticketId };
    pursuit.isRunning = true;
    try {
      await gatherEvidence({
        ticket,
        settings,
        ask: createEvidenceAsk({ ...context, newestHere, notBeforeMs: retriedAtMs }),
        before: pursuit.gathered,
        fromTabs: () => fromTabs(pursuit),
        now: serverClock.now,
        isAskedFor: pursuit.isAskedFor,
        onFound: (found) => {
          pursuit.gathered = found;
          if (pursuit === shown) report();
        },
      });
    } finally {
      pursuit.isRunning = false;
    }
    // What happened meanwhile; and the business number may be known now.
    check();
  }

  function check(): void {
    if (signal.aborted) return;
    const { ticket, isActive } = host.getState();
    const channel = shownChannel(ticket, settings.channels);
    const pursuit = pursuitOf(ticket, channel);
    if (pursuit !== shown) {
      shown = pursuit;
      report();
    }
    if (channelPolicy(channel, settings.channels).kind !== 'timed') return;
    tellNews(ticket, pursuit);
    pursuit.hasLeft ||= !isActive;
    if (!isActive || pursuit.isRunning) return;

    const newestAt = newestInbound(ticket, channel)?.at ?? null;
    const isRound = isAnew(pursuit, newestAt, retriedAtMs);
    if (isRound) startRound(pursuit, newestAt, retriedAtMs);
    if (isRound || hasToLook(ticket, pursuit)) void ask(ticket, pursuit);
  }

  signal.addEventListener('abort', host.subscribe(check));
  signal.addEventListener('abort', news.stop);
  check();
  return {
    check,
    retry: () => {
      retriedAtMs = Date.now();
      pauses.clear();
      check();
    },
    refusals: async () => {
      const { ticketId } = host.getState().ticket;
      const ask = () => askRefusals(host.sources, ticketId);
      return (await unlessPaused(pauses, 'zendesk', ask)).answer;
    },
  };
}
