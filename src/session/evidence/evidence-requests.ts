import { isSameMoment, USUAL_DELAY } from '../../core/conversation/same-message';
import { askedPauseMs, type RequestFailure } from '../../core/request-failure';
import { fail, type Result } from '../../core/result';
import type { Settings, SunshineSettings } from '../../core/settings';
import type { EpochMs } from '../../core/time';
import { accessProblemOf } from '../../sunshine/access-problem';
import { listMessages, type ThreadPage } from '../../sunshine/list-messages';
import { listUserMessages } from '../../sunshine/list-user-messages';
import type { EvidenceSources } from '../../zendesk/evidence/evidence-sources';
import type { TicketLog } from '../../zendesk/evidence/fetch-conversation-log';
import type { TicketAudits } from '../../zendesk/evidence/fetch-ticket-audits';
import type { FoundTicket } from '../../zendesk/evidence/search-tickets';
import { elapsedMs } from '../../zendesk/local-clock';
import { type Pauses, unlessPaused } from '../../zendesk/request/ask';
import type { TabShare } from '../tabs/tab-share';

export type Answer<T> = Promise<Result<T, RequestFailure>>;

/** The requests of gathering; each may be answered by another tab, at no cost. */
export interface EvidenceRequests {
  /** False if a request of this part would exceed the budget. */
  allows(part: BudgetPart): boolean;
  audits(ticketId: string, part: BudgetPart): Answer<TicketAudits>;
  /** Asked without a filter: some accounts show chats only so (?). */
  unfilteredAudits(ticketId: string, part: BudgetPart): Answer<TicketAudits>;
  /** Newest page first; `before` is the page's cursor. */
  conversation(conversationId: string, before: string | null, part: BudgetPart): Answer<ThreadPage>;
  userThread(userId: string, part: BudgetPart): Answer<ThreadPage>;
  ticketsOf(requesterId: string): Answer<readonly FoundTicket[]>;
  log(ticketId: string): Answer<TicketLog>;
  /** The requester's Sunshine user ids, from the SDK without a request. */
  messagingIdentities(): Promise<readonly string[]>;
}

/** Search lags anyway, and another ticket may get a message at any moment. */
const BRIEFLY_FRESH_MS = 60_000;
/** A thread with this ticket's newest message is only outdated by what happens elsewhere. */
const LONG_FRESH_MS = 10 * 60_000;
/** How long other tabs take over a failure: each would get the same. */
const FAILED_MS = 5_000;

interface Fetched<T> {
  /** False while the service is paused. */
  readonly isAsked: boolean;
  readonly answer: Result<T, RequestFailure>;
}

type Service = 'zendesk' | 'sunshine';

interface EvidenceRequestsContext {
  readonly sources: EvidenceSources;
  readonly settings: Pick<Settings, 'sunshine'>;
  readonly share: TabShare;
  readonly budget: RequestBudget;
  readonly pauses: Pauses;
  readonly ticketId: string;
  /** An answer without this arrival is out of date. */
  readonly newestHere: EpochMs | null;
  /** Answers from before this, by `elapsedMs`, do not count: the agent asked to try again. */
  readonly notBeforeMs: number;
  readonly signal: AbortSignal;
}

/** The requests of `gatherEvidence`, answered by other tabs where they can. */
export function createEvidenceRequests(context: EvidenceRequestsContext): EvidenceRequests {
  const { sources, share, budget, pauses, newestHere, notBeforeMs } = context;

  const ask = async <T>(question: {
    readonly key: string;
    readonly service: Service;
    readonly part: BudgetPart;
    readonly isFresh: (value: T, ageMs: number) => boolean;
    readonly fetch: () => Answer<T>;
  }): Answer<T> => {
    const { service } = question;
    const { value } = await share.get<Fetched<T>>({
      key: question.key,
      isFresh: ({ answer }, ageMs) => {
        if (elapsedMs() - ageMs < notBeforeMs) return false;
        return answer.ok
          ? question.isFresh(answer.value, ageMs)
          : ageMs < Math.max(FAILED_MS, pauseMsAfter(service, answer.error));
      },
      isShared: ({ isAsked }) => isAsked,
      fetch: async () => {
        if (context.signal.aborted) return { isAsked: false, answer: fail({ kind: 'no-answer' }) };
        const send = () => {
          budget.spend(question.part);
          return question.fetch();
        };
        const { leftMs, answer } = await unlessPaused(pauses, service, send, (failure) =>
          pauseMsAfter(service, failure),
        );
        return { isAsked: leftMs === null, answer };
      },
    });
    return value.answer;
  };

  const brieflyFresh = (_value: unknown, ageMs: number) => ageMs < BRIEFLY_FRESH_MS;
  const isThreadFresh = (thread: ThreadPage, ageMs: number) =>
    ageMs < LONG_FRESH_MS && (newestHere === null || knows(thread, newestHere));
  /** A ticket's conversation does not change; what is in another ticket does. */
  const areAuditsFresh =
    (ticketId: string) =>
    ({ conversations }: TicketAudits, ageMs: number) =>
      ticketId === context.ticketId && conversations.length > 0 ? true : ageMs < BRIEFLY_FRESH_MS;

  const sunshine = <T>(
    key: string,
    part: BudgetPart,
    isFresh: (value: T, ageMs: number) => boolean,
    fetch: (settings: SunshineSettings) => Answer<T>,
  ): Answer<T> => {
    const { settings } = context;
    if (!settings.sunshine)
      return Promise.resolve(fail({ kind: 'status', status: 401, retryAfterMs: null }));
    const service = settings.sunshine;
    const fullKey = `${service.baseUrl} ${service.appId} ${key}`;
    return ask({ key: fullKey, service: 'sunshine', part, isFresh, fetch: () => fetch(service) });
  };

  return {
    allows: budget.allows,
    audits: (ticketId, part) =>
      ask({
        key: `audits ${ticketId}`,
        service: 'zendesk',
        part,
        isFresh: areAuditsFresh(ticketId),
        fetch: () => sources.audits(ticketId),
      }),
    unfilteredAudits: (ticketId, part) =>
      ask({
        key: `all audits ${ticketId}`,
        service: 'zendesk',
        part,
        isFresh: areAuditsFresh(ticketId),
        fetch: () => sources.unfilteredAudits(ticketId),
      }),
    conversation: (conversationId, before, part) =>
      sunshine(
        `conversation ${conversationId} ${before ?? ''}`,
        part,
        before === null ? isThreadFresh : () => true,
        ({ appId, baseUrl }) =>
          listMessages(sources.sunshineGet(baseUrl), { appId, conversationId, before }),
      ),
    userThread: (userId, part) =>
      sunshine(`user ${userId}`, part, isThreadFresh, ({ appId, baseUrl }) =>
        listUserMessages(sources.sunshineGet(baseUrl), { appId, userId }),
      ),
    ticketsOf: (requesterId) =>
      ask({
        key: `tickets of ${requesterId}`,
        service: 'zendesk',
        part: 'closed',
        isFresh: brieflyFresh,
        fetch: () => sources.searchTickets(requesterId),
      }),
    log: (ticketId) =>
      ask({
        key: `log ${ticketId}`,
        service: 'zendesk',
        part: 'closed',
        isFresh: brieflyFresh,
        fetch: () => sources.conversationLog(ticketId),
      }),
    messagingIdentities: sources.messagingIdentities,
  };
}

/** One of nearly the same moment may be to another number, so it counts only without a `Date`. */
const knows = ({ messages, knownUntil }: ThreadPage, arrived: EpochMs): boolean =>
  knownUntil !== null
    ? knownUntil >= arrived
    : messages.some(
        ({ author, at }) =>
          author.role === 'end-user' &&
          at !== null &&
          (at >= arrived || isSameMoment(at, arrived, USUAL_DELAY)),
      );

/** What an admin must fix stays so until the agent asks; a missing right may be one ticket's. */
const isShut = (service: Service, failure: RequestFailure): boolean =>
  service === 'sunshine' && accessProblemOf(failure) !== null;

/** How long a service is left alone after a failure; 0 if the failure concerns one request only. */
export const pauseMsAfter = (service: Service, failure: RequestFailure): number =>
  isShut(service, failure) ? Number.POSITIVE_INFINITY : (askedPauseMs(failure) ?? 0);

/** `opening`: for any window, with a Sunshine key. `closed`: more, if it is closed or unknown. */
export type BudgetPart = 'opening' | 'closed';

/** Two requests of each kind per opening; other tabs' answers are free. */
const PART: Readonly<Record<BudgetPart, number>> = { opening: 2, closed: 2 };

export interface RequestBudget {
  allows(part: BudgetPart): boolean;
  /** Called when a request really leaves. */
  spend(part: BudgetPart): void;
}

export function createRequestBudget(): RequestBudget {
  const left = { ...PART };
  return {
    allows: (part) => left[part] > 0,
    spend: (part) => {
      left[part] -= 1;
    },
  };
}
