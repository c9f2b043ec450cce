import { derive, shownChannel } from '../../../core/derive';
import { type GatheredEvidence, NOTHING_GATHERED } from '../../../core/evidence/evidence';
import type { Settings } from '../../../core/settings';
import type { TicketSnapshot } from '../../../core/ticket-snapshot';
import type { EpochMs } from '../../../core/time';
import { channelPolicy } from '../../../core/window/channel-policy';
import type { SidebarHost } from '../../../zendesk/sidebar-host';
import { createEvidenceAsk, type Pauses } from './create-evidence-ask';
import { type Gathered, gatherEvidence, isWorthLooking } from './gather-evidence';
import { newestInbound } from './newest-inbound';
import { createRequestBudget } from './request-budget';
import { createTabNews } from './tab-news';
import type { TabShare } from './tab-share';

/** An agent who comes back to a ticket after this long opens it anew. */
const REOPENED_MS = 10 * 60_000;

export interface EvidenceWatch {
  /** Asks what has to be asked by now; cheap, to be called when the window's state changed. */
  readonly check: () => void;
  /** Asks again at the agent's own wish. */
  readonly retry: () => void;
}

export interface Watched {
  readonly host: Pick<SidebarHost, 'getState' | 'subscribe' | 'sources' | 'serverClock'>;
  readonly settings: Settings;
  readonly share: TabShare;
  readonly onChange: (gathered: GatheredEvidence) => void;
  readonly signal: AbortSignal;
}

/** What a round of questions is about. */
interface Subject {
  readonly ticketId: string;
  readonly requesterId: string | null;
  readonly channel: string;
  /** When the customer's newest message here arrived. */
  readonly newestAt: EpochMs | null;
}

/** What was gathered about the one holds for the other. */
const isSameThread = (a: Subject, b: Subject): boolean =>
  a.ticketId === b.ticketId && a.requesterId === b.requesterId && a.channel === b.channel;

const NOTHING: Gathered = { ...NOTHING_GATHERED, integrationId: null, numbers: new Map() };
const NOT_LOOKED = { status: 'not-looked' } as const;
const NO_TEMPLATES = { list: [], complete: true } as const;

/**
 * Gathers evidence for one ticket until `signal` ends it, and reports what is known after each step.
 * Asks nothing while the ticket's tab is inactive. Each round has its own small budget: one at the
 * opening, when the customer writes, on another channel, at the agent's wish, and on a return after ten
 * minutes.
 */
export function watchEvidence({ host, settings, share, onChange, signal }: Watched): EvidenceWatch {
  let gathered = NOTHING;
  let budget = createRequestBudget();
  const pauses: Pauses = new Map();
  /** What `gathered` is about. */
  let subject: Subject | null = null;
  /** What the latest round was about. */
  let asked: Subject | null = null;
  let startedAtMs = 0;
  let retriedAtMs = 0;
  let isAsked = true;
  let hasLeft = false;
  /** The round under way; answers to an earlier one come too late. */
  let running: symbol | null = null;

  const news = createTabNews(share, settings.hasOneNumber, () => {
    startAnew();
    report();
    check();
  });
  const fromTabs = () => {
    const { requesterId, integrationId, numbers } = gathered;
    const { ticketId } = host.getState().ticket;
    return requesterId === null ? [] : news.evidence(requesterId, ticketId, integrationId, numbers);
  };
  const known = (): GatheredEvidence => ({
    ...gathered,
    evidence: [...fromTabs(), ...gathered.evidence],
  });
  const report = () => {
    if (!signal.aborted) onChange(known());
  };

  /** What was known is of another thread, and so are the answers under way. */
  function forget(requesterId: string | null): void {
    running = null;
    gathered = { ...NOTHING, requesterId };
    report();
  }

  function startAnew(): void {
    budget = createRequestBudget();
    gathered = { ...gathered, elsewhere: NOT_LOOKED };
  }

  function tellNews({ ticketId, requester, ...ticket }: TicketSnapshot, channel: string): void {
    if (requester.id === null) return;
    const message = newestInbound(ticket, channel);
    const { integrationId } = gathered;
    if (message === null) news.listen(requester.id);
    else news.tell(requester.id, { ticketId, integrationId, message });
  }

  /** The window closed meanwhile, and nobody has looked into the other tickets yet. */
  function hasToLook(ticket: TicketSnapshot): boolean {
    if (gathered.elsewhere.status !== 'not-looked' || ticket.requester.id === null) return false;
    const { window } = derive(ticket, known(), settings, NO_TEMPLATES, host.serverClock.now());
    return isWorthLooking(window, gathered);
  }

  /** Whether this is a round of its own, with a budget of its own. */
  function isAnew(now: Subject): boolean {
    if (isAsked || asked === null || !isSameThread(asked, now)) return true;
    if (hasLeft && Date.now() - startedAtMs > REOPENED_MS) return true;
    return now.newestAt !== asked.newestAt;
  }

  async function ask(ticket: TicketSnapshot, { ticketId, newestAt }: Subject): Promise<void> {
    const round = Symbol();
    running = round;
    isAsked = false;
    hasLeft = false;
    startedAtMs = Date.now();
    const context = { sources: host.sources, settings, share, budget, pauses, signal };
    try {
      await gatherEvidence({
        ticket,
        settings,
        ask: createEvidenceAsk({
          ...context,
          ticketId,
          newestHere: newestAt,
          notBeforeMs: retriedAtMs,
        }),
        before: gathered,
        fromTabs,
        now: host.serverClock.now,
        onFound: (found) => {
          if (running !== round) return;
          gathered = found;
          report();
        },
      });
    } finally {
      if (running === round) running = null;
    }
    // What happened meanwhile; and the business number may be known now.
    check();
  }

  function check(): void {
    if (signal.aborted) return;
    const { ticket, isActive } = host.getState();
    const channel = shownChannel(ticket, settings.channels);
    const now: Subject = {
      ticketId: ticket.ticketId,
      requesterId: ticket.requester.id,
      channel,
      newestAt: newestInbound(ticket, channel)?.at ?? null,
    };
    if (subject === null || !isSameThread(subject, now)) forget(now.requesterId);
    subject = now;
    if (running !== null || channelPolicy(channel, settings.channels).kind !== 'timed') return;
    tellNews(ticket, channel);
    hasLeft ||= !isActive;
    if (!isActive) return;

    const isRound = isAnew(now);
    if (isRound) startAnew();
    asked = now;
    if (isRound || hasToLook(ticket)) void ask(ticket, now);
  }

  signal.addEventListener('abort', host.subscribe(check));
  check();
  return {
    check,
    retry: () => {
      retriedAtMs = Date.now();
      isAsked = true;
      pauses.clear();
      check();
    },
  };
}
