import type { ReportedRefusal } from '../../../core/delivery/refusal';
import type { NotExactReason } from '../../../core/evidence/evidence';
import type { RequestFailure } from '../../../core/request-failure';
import { ok, type Result } from '../../../core/result';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings';
import type { TicketSnapshot } from '../../../core/ticket-snapshot';
import { snapshotOf } from '../../../core/ticket-snapshot.fixture';
import { type EpochMs, epochMs, hours } from '../../../core/time';
import type { ConversationMessage } from '../../../core/window/message';
import { messageOf } from '../../../core/window/message.fixture';
import type { FoundTicket } from '../../../zendesk/evidence/found-ticket';
import type { TicketAudits } from '../../../zendesk/evidence/ticket-audits';
import type { TicketState } from '../../../zendesk/ticket/ticket-store';
import type { TabShare } from '../tabs/tab-share';
import { createTabShare } from '../tabs/tab-share';
import type { Watched } from './watch-evidence';

export const NOW = epochMs(Date.UTC(2026, 10, 20, 12));
export const ago = (count: number): EpochMs => epochMs(NOW - hours(count));

export const WITH_KEY: Settings = {
  ...DEFAULT_SETTINGS,
  sunshine: { appId: 'app1', baseUrl: 'https://api.smooch.io' },
};

/** A thread's page as Sunshine's v2 answers it. */
const pageBody = (messages: readonly ConversationMessage[], beforeCursor: string | null) => ({
  messages: messages.map((message) => ({
    id: message.id ?? `m${message.at}`,
    received: new Date(message.at ?? 0).toISOString(),
    author:
      message.author.role === 'end-user'
        ? { type: 'user', userId: 'u1', displayName: message.author.name }
        : { type: 'business', displayName: message.author.name },
    content: { type: 'text', text: '…' },
    source:
      message.author.role === 'end-user'
        ? {
            type: message.channel === 'whatsapp' ? 'whatsapp' : 'messenger',
            integrationId: message.integrationId,
            originalMessageTimestamp:
              message.sentAt === null ? null : new Date(message.sentAt).toISOString(),
          }
        : { type: 'api:conversations' },
  })),
  meta: { hasMore: beforeCursor !== null, beforeCursor },
});

const userPageBody = (messages: readonly ConversationMessage[]) => ({
  conversation: { _id: 'c1' },
  messages: messages.map((message) => ({
    _id: message.id ?? `m${message.at}`,
    role: message.author.role === 'end-user' ? 'appUser' : 'appMaker',
    received: (message.at ?? 0) / 1000,
    type: 'text',
    text: '…',
    source: {
      type: 'whatsapp',
      integrationId: message.integrationId,
      originalMessageTimestamp:
        message.sentAt === null ? null : new Date(message.sentAt).toISOString(),
    },
  })),
});

/** What the account holds, as far as a test cares; every question is noted in `asked`. */
export interface Account {
  audits: Record<string, Partial<TicketAudits>>;
  /** Pages of the thread, newest first. */
  pages: ConversationMessage[][];
  /** Threads by Sunshine user. */
  users: Record<string, ConversationMessage[]>;
  found: FoundTicket[];
  refusals: ReportedRefusal[];
  log: ConversationMessage[];
  identities: string[];
  /** Failures by the first word of the question: audits, search, log, sunshine. */
  failures: Record<string, RequestFailure>;
}

export const foundTicket = (id: string, changes: Partial<FoundTicket> = {}): FoundTicket => ({
  id,
  viaChannel: 'whatsapp',
  updatedAt: NOW,
  businessNumber: '+49 30 1',
  ...changes,
});

const NO_AUDITS: TicketAudits = {
  conversations: [],
  messageIds: new Set(),
  messages: [],
  knownUntil: null,
};

/** A ticket, its account, and what watching them asked and found. */
export function watched(setup: {
  readonly ticket?: Partial<Omit<TicketSnapshot, 'composer'>>;
  readonly targetChannel?: string;
  readonly settings?: Settings;
  readonly account?: Partial<Account>;
  readonly share?: TabShare;
}) {
  const asked: string[] = [];
  const account: Account = {
    audits: {},
    pages: [],
    users: {},
    found: [],
    refusals: [],
    log: [],
    identities: [],
    failures: {},
    ...setup.account,
  };
  let state: TicketState = {
    ticket: snapshotOf(
      { messages: [messageOf({ at: ago(2) })], ...setup.ticket },
      { targetChannel: setup.targetChannel ?? 'whatsapp' },
    ),
    colorScheme: 'light',
    isActive: true,
    paneOpenings: 0,
  };
  const listeners = new Set<() => void>();
  const change = (next: Partial<TicketState>) => {
    state = { ...state, ...next };
    for (const listener of [...listeners]) listener();
  };
  const answer = async <T>(
    question: string,
    value: () => T,
  ): Promise<Result<T, RequestFailure>> => {
    asked.push(question);
    const failure = account.failures[question.split(' ')[0] ?? ''];
    return failure ? { ok: false, error: failure } : ok(value());
  };
  const stop = new AbortController();
  const reports: Parameters<Watched['onChange']>[0][] = [];
  const watch: Watched = {
    host: {
      getState: () => state,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      sources: {
        audits: (id) => answer(`audits ${id}`, () => ({ ...NO_AUDITS, ...account.audits[id] })),
        conversationLog: (id) =>
          answer(`log ${id}`, () => ({ messages: account.log, knownUntil: null })),
        delivery: async () => ({
          refusals: (id) => answer(`refusals ${id}`, () => account.refusals),
          replyText: async () => ({ ok: false, error: 'not-there' }),
        }),
        searchTickets: (id) => answer(`search ${id}`, () => account.found),
        messagingIdentities: async () => account.identities,
        sunshineGet: () => (path) =>
          answer(`sunshine ${path}`, () => ({ body: bodyOf(path), dateMs: epochMs(Date.now()) })),
      },
      serverClock: {
        now: () => epochMs(Date.now()),
        offByMs: () => null,
        subscribe: () => () => {},
        note: () => {},
        local: { wallMs: () => epochMs(Date.now()), monotonicMs: () => 0 },
      },
    },
    settings: setup.settings ?? DEFAULT_SETTINGS,
    share: setup.share ?? createTabShare(null, 'alone', stop.signal),
    onChange: (gathered) => reports.push(gathered),
    signal: stop.signal,
  };
  const bodyOf = (path: string): unknown => {
    const user = /appusers\/([^/]+)\//.exec(path)?.[1];
    if (user) return userPageBody(account.users[user] ?? []);
    const page = Number(/before\]=older(\d+)/.exec(path)?.[1] ?? 0);
    const hasMore = page + 1 < account.pages.length;
    return pageBody(account.pages[page] ?? [], hasMore ? `older${page + 1}` : null);
  };
  return {
    watch,
    asked,
    account,
    change,
    changeTicket: (ticket: Partial<TicketSnapshot>) =>
      change({ ticket: { ...state.ticket, ...ticket } }),
    ticket: () => state.ticket,
    latest: () => reports.at(-1),
    notExact: (): NotExactReason | null | undefined => reports.at(-1)?.notExact,
    stop: () => stop.abort(),
  };
}

/** Lets everything asked so far be answered. */
export const settle = () => jest.advanceTimersByTimeAsync(3_000);
