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

/** The questions that gathering may ask. Each may be answered by another tab, at no cost. */
export interface EvidenceRequests {
  /** False when a request of this part would be one too many. */
  allows(part: BudgetPart): boolean;
  audits(ticketId: string, part: BudgetPart): Answer<TicketAudits>;
  /** The same asked without a filter: an account may show its chats only so (?). */
  unfilteredAudits(ticketId: string, part: BudgetPart): Answer<TicketAudits>;
  /** Newest page first; `before` is the page's cursor. */
  conversation(conversationId: string, before: string | null, part: BudgetPart): Answer<ThreadPage>;
  userThread(userId: string, part: BudgetPart): Answer<ThreadPage>;
  ticketsOf(requesterId: string): Answer<readonly FoundTicket[]>;
  log(ticketId: string): Answer<TicketLog>;
  /** The requester's Sunshine user ids; from the SDK, so no request. */
  messagingIdentities(): Promise<readonly string[]>;
}

/** Search lags behind anyway, and another ticket may be written to at any moment. */
const BRIEFLY_FRESH_MS = 60_000;
/** A thread that knows of this ticket's newest message only ages by what happens elsewhere. */
const LONG_FRESH_MS = 10 * 60_000;
/** A failure is told to the tabs that wait for the same answer: each would get the same one. */
const FAILED_MS = 5_000;

interface Fetched<T> {
  /** False where the service is left alone, so that nobody asked. */
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
  /** An answer that does not know of this arrival is out of date. */
  readonly newestHere: EpochMs | null;
  /** Answers from before this, by `elapsedMs`, are not good enough: the agent asked to try again. */
  readonly notBeforeMs: number;
  readonly signal: AbortSignal;
}

/** The questions of `gatherEvidence`, answered by other tabs where they know, else by requests. */
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
  /** Which conversation a ticket came from does not change; what stands in another ticket does. */
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

/**
 * Whether a message that arrived in the ticket at `arrived` stands in this thread. One of nearly the
 * same moment may be another one, to another number, so it shows this only where no `Date` does.
 */
const knows = ({ messages, knownUntil }: ThreadPage, arrived: EpochMs): boolean =>
  knownUntil !== null
    ? knownUntil >= arrived
    : messages.some(
        ({ author, at }) =>
          author.role === 'end-user' &&
          at !== null &&
          (at >= arrived || isSameMoment(at, arrived, USUAL_DELAY)),
      );

/** What an admin has to mend stays so until the agent asks again; a right may lack for one ticket only. */
const isShut = (service: Service, failure: RequestFailure): boolean =>
  service === 'sunshine' && accessProblemOf(failure) !== null;

/** How long a service is left alone after a failure; 0 where it concerns one question only. */
export const pauseMsAfter = (service: Service, failure: RequestFailure): number =>
  isShut(service, failure) ? Number.POSITIVE_INFINITY : (askedPauseMs(failure) ?? 0);

/**
 * `opening`: what a ticket may cost with a Sunshine key, whatever its window.
 * `closed`: what may be added where the window is closed or not known.
 */
export type BudgetPart = 'opening' | 'closed';

/** Two requests of each kind an opening; what another tab already knows costs nothing. */
const PART: Readonly<Record<BudgetPart, number>> = { opening: 2, closed: 2 };

export interface RequestBudget {
  allows(part: BudgetPart): boolean;
  /** To be called when a request really leaves. */
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
