import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import type { Settings } from '../../core/settings';
import { epochMs } from '../../core/time';
import type { EvidenceSources } from '../../zendesk/evidence/evidence-sources';
import { createEvidenceRequests } from '../evidence/evidence-requests';
import { newestInbound } from '../evidence/newest-inbound';
import { readThread } from '../evidence/read-thread';
import { createRequestBudget } from '../evidence/request-budget';
import { onlyNumber } from '../only-number';
import type { TabShare } from '../tabs/tab-share';

export interface ConversationQuestion {
  readonly ticket: TicketSnapshot;
  readonly channel: string;
  readonly sources: EvidenceSources;
  readonly settings: Settings;
  readonly share: TabShare;
  readonly signal: AbortSignal;
}

/** The conversation that a template would go to, and the number it would come from. */
export interface FoundConversation {
  readonly conversationId: string;
  readonly integrationId: string | null;
}

/**
 * The customer's conversation, looked for anew where gathering evidence did not find it: in the same
 * way, by what other tabs know or by at most four requests. Only one that is surely this customer's.
 *
 * @returns the failure is null where every answer came, and none showed a conversation.
 */
export async function findConversation({
  ticket,
  channel,
  sources,
  settings,
  share,
  signal,
}: ConversationQuestion): Promise<Result<FoundConversation, RequestFailure | null>> {
  const { ticketId, requester } = ticket;
  if (requester.id === null) return fail(null);
  let failure: RequestFailure | null = null;
  const noted = async <T>(answer: Promise<Result<T, RequestFailure>>) => {
    const result = await answer;
    if (!result.ok) failure = result.error;
    return result;
  };
  const ask = createEvidenceRequests({
    sources,
    settings,
    share,
    budget: createRequestBudget(),
    pauses: new Map(),
    ticketId,
    newestHere: newestInbound(ticket, channel)?.at ?? null,
    notBeforeMs: 0,
    signal,
  });
  const reading = await readThread({
    ask: {
      ...ask,
      audits: (id, part) => noted(ask.audits(id, part)),
      conversation: (id, before, part) => noted(ask.conversation(id, before, part)),
      userThread: (id, part) => noted(ask.userThread(id, part)),
    },
    ticketId,
    requesterId: requester.id,
    channel,
    ticketMessages: ticket.messages ?? [],
    hasOneNumber: settings.hasOneNumber,
    onlyNumber: onlyNumber(share, settings.sunshine),
    mayAskMore: () => true,
    // The newest page tells whose it is; older ones would tell no more.
    oldestOfUse: epochMs(Number.POSITIVE_INFINITY),
  });
  const conversationId = reading?.conversationId ?? null;
  if (conversationId === null) return fail(failure);
  return ok({ conversationId, integrationId: reading?.integrationId ?? null });
}
