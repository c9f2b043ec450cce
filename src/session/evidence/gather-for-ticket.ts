import type { ReportedRefusal } from '../../core/conversation/message';
import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import type { RequestFailure } from '../../core/request-failure';
import type { Settings } from '../../core/settings';
import { shownChannel, shownWindow } from '../../core/shown-window';
import type { EpochMs } from '../../core/time';
import { channelPolicy } from '../../core/window/channel-policy';
import type { Evidence, GatheredEvidence } from '../../core/window/evidence';
import { newerToOther } from '../../core/window/other-number';
import { elapsedMs } from '../../zendesk/local-clock';
import { type Pauses, unlessPaused } from '../../zendesk/request/ask';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import { createWindowNews } from '../board/window-news';
import { onlyNumber } from '../only-number';
import { proveClock } from '../prove-clock';
import { pageShare } from '../tabs/page-share';
import type { TabShare } from '../tabs/tab-share';
import { type Answer, createEvidenceRequests, pauseMsAfter } from './evidence-requests';
import { gatherEvidence, isWorthLooking, ofNewestMessage } from './gather-evidence';
import {
  createGatheringState,
  type GatheringState,
  isRoundDue,
  renewBudget,
  startRound,
} from './gathering-state';
import { isOf, newestInbound, newestOfTheirs } from './newest-inbound';
import { createTabNews, type SeenFrom } from './tab-news';

export interface TicketGathering {
  /** Asks what is due; cheap, to be called when the window's state changed. */
  readonly check: () => void;
  /** The agent asked to try again. */
  readonly retry: () => void;
  /** By audits, one request unless paused. Not shared with tabs, as errors may quote text. */
  readonly refusals: () => Answer<readonly ReportedRefusal[]>;
}

export interface TicketGatheringInput {
  readonly host: Pick<SidebarHost, 'getState' | 'subscribe' | 'sources' | 'serverClock'>;
  readonly settings: Settings;
  readonly share: TabShare;
  readonly onChange: (gathered: GatheredEvidence) => void;
  readonly signal: AbortSignal;
}

/**
 * Gathers evidence for one ticket until `signal` ends it, and reports after each step; nothing
 * while its tab is inactive. Each round has a small budget: at opening, when the customer writes,
 * on another channel, when the agent asks, and on a return after ten minutes.
 */
export function gatherForTicket({
  host,
  settings,
  share,
  onChange,
  signal,
}: TicketGatheringInput): TicketGathering {
  const pauses: Pauses = new Map();
  const states = new Map<string, GatheringState>();
  let shown: GatheringState | null = null;
  let retriedAtMs: number | null = null;

  const news = createTabNews(share, () => {
    for (const state of states.values()) renewBudget(state);
    report();
    check();
  });

  const board = createWindowNews(share);
  /** Tells the board, in whichever tab it is, what is known here. */
  function tellBoard(hasNews = false): void {
    if (shown === null || signal.aborted) return;
    const { ticketId, messages, requester } = host.getState().ticket;
    if (ticketId !== shown.ticketId || requester.id !== shown.requesterId) return;
    const { evidence } = shown.gathered;
    board.tell({ ticketId, requesterId: requester.id, messages, evidence }, hasNews);
  }

  const seenFrom = ({ ticketId, gathered }: GatheringState, requesterId: string): SeenFrom => ({
    requesterId,
    ticketId,
    integrationId: gathered.integrationId,
    numbers: gathered.numbers,
    isNumberInDoubt: gathered.isNumberInDoubt,
    hasOneNumber: settings.hasOneNumber || onlyNumber(share, settings.sunshine) !== null,
  });
  const fromTabs = (state: GatheringState): readonly Evidence[] =>
    state.requesterId === null ? [] : news.evidence(seenFrom(state, state.requesterId));
  function known(state: GatheringState): GatheredEvidence {
    const { requesterId, channel, gathered } = state;
    const heard = requesterId === null ? null : news.toOther(seenFrom(state, requesterId), channel);
    return {
      ...gathered,
      evidence: [...fromTabs(state), ...gathered.evidence],
      toOther: newerToOther(gathered.toOther, heard),
    };
  }
  const report = () => {
    if (shown && !signal.aborted) onChange(known(shown));
  };

  /** Another channel's or customer's state is kept, but never shown for this one. */
  function stateOf({ ticketId, requester }: TicketSnapshot, channel: string): GatheringState {
    const key = JSON.stringify([ticketId, requester.id, channel]);
    const state = states.get(key) ?? createGatheringState(ticketId, requester.id, channel);
    states.set(key, state);
    return state;
  }

  /** When the newest message of the state's customer reached this ticket; null: none is shown. */
  const newestHereOf = ({ channel, requesterId }: GatheringState): EpochMs | null => {
    const { ticket } = host.getState();
    return requesterId === null ? null : (newestOfTheirs(ticket, channel, requesterId)?.at ?? null);
  };

  /** Tells the other tabs of this customer's newest message here, and hears of theirs. */
  function tellNews(
    ticket: TicketSnapshot,
    { requesterId, channel, gathered }: GatheringState,
  ): void {
    if (requesterId === null) return;
    const message = newestInbound(ticket, channel);
    // A former requester's message is no news of this customer.
    if (message === null || !isOf(message.author, requesterId)) {
      news.listen(requesterId);
      return;
    }
    // The number that this very message named.
    const { integrationId } = gathered;
    news.tell(requesterId, { ticketId: ticket.ticketId, integrationId, message });
  }

  /** The window has closed, and the other tickets were not searched yet. */
  function hasToLook(ticket: TicketSnapshot, state: GatheringState): boolean {
    const { gathered, requesterId } = state;
    if (gathered.elsewhere.status !== 'not-looked' || requesterId === null) return false;
    const now = host.serverClock.now();
    const windowBy = (from: GatheredEvidence) => shownWindow(ticket, from, settings, now).window;
    const here = windowBy({ ...gathered, evidence: [] });
    return isWorthLooking(windowBy(known(state)), here, gathered);
  }

  async function ask(ticket: TicketSnapshot, state: GatheringState): Promise<void> {
    const { ticketId, budget, newestAt: newestHere } = state;
    const { sources, serverClock } = host;
    const context = { sources, settings, share, budget, pauses, signal, ticketId };
    state.isRunning = true;
    try {
      await gatherEvidence({
        ticket,
        settings,
        ask: createEvidenceRequests({
          ...context,
          newestHere,
          notBeforeMs: retriedAtMs ?? Number.NEGATIVE_INFINITY,
        }),
        before: state.gathered,
        fromTabs: () => fromTabs(state),
        now: serverClock.now,
        isAskedFor: state.isAskedFor,
        onlyNumber: onlyNumber(share, settings.sunshine),
        onFound: (found) => {
          state.gathered = ofNewestMessage(found, newestHereOf(state));
          if (state === shown) report();
          tellBoard();
        },
      });
    } finally {
      state.isRunning = false;
    }
    // Meanwhile things happened, and the number may be known.
    check();
  }

  function check(): void {
    if (signal.aborted) return;
    const { ticket, isActive } = host.getState();
    const channel = shownChannel(ticket, settings.channels);
    const state = stateOf(ticket, channel);
    const before = state.gathered;
    state.gathered = ofNewestMessage(before, newestHereOf(state));
    if (state !== shown || state.gathered !== before) {
      shown = state;
      report();
    }
    if (channelPolicy(channel, settings.channels).kind !== 'timed') return;
    tellNews(ticket, state);
    tellBoard();
    state.hasLeft ||= !isActive;
    if (!isActive || state.isRunning) return;

    const newestAt = newestInbound(ticket, channel)?.at ?? null;
    const isRound = isRoundDue(state, newestAt, retriedAtMs);
    if (isRound) startRound(state, newestAt, retriedAtMs);
    if (isRound || hasToLook(ticket, state)) void ask(ticket, state);
  }

  signal.addEventListener('abort', host.subscribe(check));
  signal.addEventListener('abort', news.stop);
  check();
  return {
    check: () => {
      check();
      tellBoard(true);
    },
    retry: () => {
      retriedAtMs = elapsedMs();
      pauses.clear();
      check();
    },
    refusals: async () => {
      const { ticketId } = host.getState().ticket;
      const ask = () => host.sources.refusals(ticketId);
      const pauseMs = (failure: RequestFailure) => pauseMsAfter('zendesk', failure);
      return (await unlessPaused(pauses, 'zendesk', ask, pauseMs)).answer;
    },
  };
}

/** The same with the page's share between tabs; also has the clock confirmed. */
export function startGathering(input: Omit<TicketGatheringInput, 'share'>): TicketGathering {
  const share = pageShare();
  proveClock({ ...input, share });
  return gatherForTicket({ ...input, share });
}
