import { derive, shownChannel } from '../../../core/derive';
import { type GatheredEvidence, NOTHING_GATHERED } from '../../../core/evidence/evidence';
import type { RequestFailure } from '../../../core/request-failure';
import { fail, ok, type Result } from '../../../core/result';
import { DEFAULT_MARGINS, DEFAULT_SETTINGS, type Settings } from '../../../core/settings';
import type { TicketSnapshot } from '../../../core/ticket-snapshot';
import { snapshotOf } from '../../../core/ticket-snapshot.fixture';
import { epochMs, MINUTE, SECOND } from '../../../core/time';
import type { ReplyWindow } from '../../../core/window/reply-window';
import type { TicketState } from '../../../zendesk/ticket/ticket-store';
import { createChannel, pass } from '../tabs/one-browser.fixture';
import { createTabShare } from '../tabs/tab-share';
import { NOW, WITH_KEY } from './testing';
import {
  auditsOf,
  conversationOf,
  DAY,
  dateHeaderMs,
  foundTicketOf,
  logOf,
  sunshineBody,
  type TrueMessage,
} from './true-account.fixture';
import {
  ANSWER,
  type Happening,
  type Service,
  type TrueDay,
  type Written,
} from './true-days.fixture';
import { type EvidenceWatch, type Watched, watchEvidence } from './watch-evidence';

const TICKETS = ['42', '43'] as const;
const CUSTOMERS = ['7', '8'] as const;
const NO_TEMPLATES = { list: [], complete: true } as const;
const TAKES_MS = 200;
/** The app's own limit for a request. */
const NO_ANSWER_MS = 15 * SECOND;
/** Zendesk tells of a new message at once; nothing in a row of four requests takes longer. */
const SETTLED_MS = 2 * SECOND;
const SETTLED_IN_TROUBLE_MS = 5 * NO_ANSWER_MS;

/**
 * What arrives nearer to each other than this is told apart by nothing but its time, and by that the
 * app takes it for one: so here it comes from one customer and to one number.
 */
const APART_MS = 12 * MINUTE;

export interface Asked {
  readonly tab: number;
  readonly question: string;
}

/** A ticket's tab as the agent's browser holds it. */
export interface Tab {
  readonly ticketId: string;
  readonly state: () => TicketState;
  /** As the screen would say it now. */
  readonly window: () => ReplyWindow;
  /** The same by the ticket's own conversation alone. */
  readonly windowHere: () => ReplyWindow;
  readonly channel: () => string;
}

export interface TwoTabs {
  readonly tabs: readonly Tab[];
  readonly messages: readonly TrueMessage[];
  readonly asked: readonly Asked[];
  readonly settings: Settings;
  /** The index of the tab that the agent looks at. */
  readonly shown: () => number | null;
  readonly happen: (happening: Happening) => Promise<void>;
  readonly pass: (ms: number) => Promise<void>;
  readonly settle: () => Promise<void>;
  readonly heal: () => void;
  readonly close: () => void;
}

/**
 * Two tickets of one customer in one browser, over an account that answers from what truly
 * happened. `observe` is called whenever the shown screen may have changed.
 */
export function openTwoTabs(day: TrueDay, observe: (tab: Tab, index: number) => void): TwoTabs {
  const { traits } = day;
  const settings: Settings = {
    ...(day.hasKey ? WITH_KEY : DEFAULT_SETTINGS),
    hasOneNumber: day.hasOneNumber,
  };
  const messages: TrueMessage[] = [];
  const asked: Asked[] = [];
  const troubles = new Map<Service, RequestFailure>();
  const openChannel = createChannel();
  const requesters = [CUSTOMERS[0], CUSTOMERS[0]] as string[];
  let shown: number | null = null;
  let isTroubled = false;
  let opened = 0;

  /** Null for what could not be told apart from what was written just before. */
  function write(tab: number, receivedAt: number, message: Written): TrueMessage | null {
    const { isAnswer, isStranger, channel, kind, tellsSent, numberIndex } = message;
    const [owner] = CUSTOMERS.filter((id) => (id === requesters[tab]) !== isStranger);
    const ticketId = TICKETS[tab] as string;
    const written = messages.filter((other) => other.channel === channel && !other.isAnswer);
    const near = written.findLast(({ received }) => receivedAt - received < APART_MS);
    const answered = written.findLast((other) => other.ticketId === ticketId);
    // Only one number has room in a ticket's row: a second one there would be known to nobody.
    const first = traits.ticketsTellNumbers
      ? written.find((other) => other.ticketId === ticketId)
      : undefined;
    if (first && near && first.number !== near.number) return null;
    const wrote: TrueMessage = {
      id: `m${messages.length}`,
      ticketId,
      customerId: (isAnswer ? answered : near)?.customerId ?? (owner as string),
      number: (first ?? near)?.number ?? (channel === 'whatsapp' ? `n${numberIndex + 1}` : channel),
      ...{ isAnswer, channel, kind, tellsSent },
      sent: isAnswer ? receivedAt : receivedAt - message.delayMs,
      received: receivedAt,
      shown: receivedAt + message.toTicketMs,
      // In order: what they hold hides nothing older.
      audited: Math.max(
        receivedAt + message.toTicketMs + message.toAuditsMs,
        ...messages.filter((other) => other.ticketId === ticketId).map(({ audited }) => audited),
      ),
    };
    messages.push(wrote);
    return wrote;
  }

  const answer = async <T>(
    tab: number,
    service: Service,
    question: string,
    value: (now: number) => T,
  ): Promise<Result<T, RequestFailure>> => {
    asked.push({ tab, question });
    const failure = troubles.get(service);
    const takesMs = failure?.kind === 'no-answer' ? NO_ANSWER_MS : TAKES_MS;
    await new Promise((resolve) => setTimeout(resolve, takesMs));
    return failure ? fail(failure) : ok(value(Date.now()));
  };

  function createTab(index: number) {
    const ticketId = TICKETS[index] as string;
    let composerChannel = 'whatsapp';
    let isReadable = true;
    let isActive = false;
    let gathered: GatheredEvidence = NOTHING_GATHERED;
    let stop = new AbortController();
    let watch: EvidenceWatch | null = null;
    let lastState = '';
    const listeners = new Set<() => void>();
    const look = (): TicketSnapshot =>
      snapshotOf(
        {
          ticketId,
          requester: { id: requesters[index] as string, name: '', email: null },
          messages: isReadable ? conversationOf(messages, ticketId, Date.now()) : null,
        },
        { targetChannel: composerChannel },
      );
    let state: TicketState = { ticket: look(), colorScheme: 'light', isActive, paneOpenings: 0 };
    const windowBy = (from: GatheredEvidence) =>
      derive(state.ticket, from, settings, NO_TEMPLATES, epochMs(Date.now())).window;
    const window = () => windowBy(gathered);
    const host: Watched['host'] = {
      getState: () => state,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      sources: {
        audits: (id) =>
          answer(index, 'audits', `audits ${id}`, (now) => auditsOf(messages, traits, id, now)),
        conversationLog: (id) =>
          answer(index, 'log', `log ${id}`, (now) => logOf(messages, id, now)),
        searchTickets: (requesterId) =>
          answer(index, 'search', `search ${requesterId}`, (now) =>
            TICKETS.filter((_id, tab) => requesters[tab] === requesterId).map((id) =>
              foundTicketOf(messages, traits, id, now),
            ),
          ),
        delivery: async () => null,
        messagingIdentities: async () => [`u${requesters[index]}`],
        sunshineGet: () => (path) =>
          answer(index, 'sunshine', path, (now) => ({
            body: sunshineBody(messages, traits, path, now),
            dateMs: dateHeaderMs(now),
          })),
      },
      serverClock: {
        now: () => epochMs(Date.now()),
        offByMs: () => null,
        subscribe: () => () => {},
        note: () => {},
        local: { wallMs: () => epochMs(Date.now()), monotonicMs: () => 0 },
      },
    };
    const tab: Tab = {
      ticketId,
      state: () => state,
      window,
      windowHere: () => windowBy(NOTHING_GATHERED),
      channel: () => shownChannel(state.ticket, settings.channels),
    };
    return {
      tab,
      /** Zendesk says that something changed. */
      refresh() {
        state = { ...state, ticket: look(), isActive };
        for (const listener of [...listeners]) listener();
        this.redraw();
      },
      /** As the clock of the screen does: it tells when the state changed by the passing of time. */
      redraw(): boolean {
        if (!isActive) return false;
        observe(tab, index);
        const { state: now } = window();
        if (now === lastState) return false;
        lastState = now;
        watch?.check();
        return true;
      },
      activate(is: boolean) {
        isActive = is;
        this.refresh();
      },
      composer(channel: string) {
        composerChannel = channel;
        this.refresh();
      },
      readable(is: boolean) {
        isReadable = is;
        this.refresh();
      },
      retry: () => watch?.retry(),
      open() {
        stop.abort();
        listeners.clear();
        stop = new AbortController();
        gathered = NOTHING_GATHERED;
        state = { ...state, ticket: look(), isActive };
        opened += 1;
        const { signal } = stop;
        watch = watchEvidence({
          host,
          settings,
          share: createTabShare(openChannel, `tab ${opened}`, signal),
          onChange: (found) => {
            if (signal.aborted) return;
            gathered = found;
            if (isActive) observe(tab, index);
          },
          signal,
        });
      },
      close: () => stop.abort(),
    };
  }

  const tabs = TICKETS.map((_id, index) => createTab(index));
  for (const { ticket, agoMs, message } of [...day.before].sort((a, b) => b.agoMs - a.agoMs)) {
    write(ticket, NOW - agoMs, message);
  }
  if (day.isAnsweredAtLength) {
    for (const [tab] of TICKETS.entries()) {
      for (const second of [30, 29, 28]) write(tab, NOW - second * SECOND, ANSWER);
    }
  }

  function show(index: number | null): void {
    if (shown !== null) tabs[shown]?.activate(false);
    shown = index;
    if (shown !== null) tabs[shown]?.activate(true);
  }

  async function happen(happening: Happening): Promise<void> {
    switch (happening.type) {
      case 'written': {
        const { tab, message } = happening;
        const wrote = write(tab, Date.now(), message);
        if (wrote === null) break;
        const underWayMs = wrote.shown - Date.now();
        setTimeout(() => tabs[tab]?.refresh(), underWayMs);
        return pass(underWayMs);
      }
      case 'time passes':
        await pass(happening.ms);
        break;
      case 'an end nears': {
        const stamps = messages.flatMap(({ sent, shown: at }) => [
          sent - DEFAULT_MARGINS.sentMs,
          at - DEFAULT_MARGINS.arrivalMs,
          sent,
        ]);
        const ends = stamps.map((at) => at + DAY + happening.offMs).filter((at) => at > Date.now());
        const end = ends[happening.pick % ends.length];
        if (end !== undefined) await pass(end - Date.now());
        break;
      }
      case 'tab shown':
        if (happening.tab !== shown) show(happening.tab);
        break;
      case 'tab opened anew':
        tabs[happening.tab]?.open();
        break;
      case 'composer':
        tabs[happening.tab]?.composer(happening.channel);
        break;
      case 'requester changed': {
        const { tab } = happening;
        requesters[tab] = CUSTOMERS.find((id) => id !== requesters[tab]) as string;
        tabs[tab]?.refresh();
        break;
      }
      case 'retry':
        if (shown !== null) tabs[shown]?.retry();
        break;
      case 'trouble': {
        const { service, failure } = happening;
        if (failure) troubles.set(service, failure);
        else troubles.delete(service);
        isTroubled ||= failure !== null;
        break;
      }
      case 'conversation readable':
        tabs[happening.tab]?.readable(happening.is);
        break;
    }
    if (shown !== null) tabs[shown]?.redraw();
  }

  for (const tab of tabs) tab.open();
  return {
    tabs: tabs.map(({ tab }) => tab),
    messages,
    asked,
    settings,
    shown: () => shown,
    happen,
    pass,
    settle: async () => {
      let hasChanged: boolean;
      do {
        await pass(isTroubled ? SETTLED_IN_TROUBLE_MS : SETTLED_MS);
        hasChanged = shown !== null && tabs[shown]?.redraw() === true;
      } while (hasChanged);
      isTroubled = troubles.size > 0;
    },
    heal: () => {
      troubles.clear();
      for (const tab of tabs) {
        tab.readable(true);
      }
    },
    close: () => {
      for (const { close } of tabs) close();
    },
  };
}
