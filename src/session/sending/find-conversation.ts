import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { whereToSend } from '../../core/sending/where-to-send';
import type { Settings } from '../../core/settings';
import { epochMs } from '../../core/time';
import type { Evidence, GatheredEvidence } from '../../core/window/evidence';
import type { EvidenceSources } from '../../zendesk/evidence/evidence-sources';
import type { TicketAudits } from '../../zendesk/evidence/fetch-ticket-audits';
import { createEvidenceRequests, createRequestBudget } from '../evidence/evidence-requests';
import { newestInbound } from '../evidence/newest-inbound';
import { readThread } from '../evidence/read-thread';
import { onlyNumber } from '../only-number';
import type { TabShare } from '../tabs/tab-share';

const CHANNEL = 'whatsapp';

interface ConversationQuestion {
  readonly ticket: TicketSnapshot;
  readonly sources: EvidenceSources;
  readonly settings: Settings;
  readonly share: TabShare;
  readonly signal: AbortSignal;
}

/** The conversation that a template goes to, and the number it comes from. */
export interface FoundConversation {
  readonly conversationId: string;
  readonly integrationId: string | null;
}

/** By the evidence; null: unknown, another's, or without a WhatsApp message to this number. */
export function knownConversation(
  { conversationId, integrationId, requesterId, evidence }: GatheredEvidence,
  { requester }: Pick<TicketSnapshot, 'requester'>,
): FoundConversation | null {
  if (conversationId === null || requesterId === null || requesterId !== requester.id) return null;
  return inConversation(conversationId, integrationId, evidence);
}

function inConversation(
  conversationId: string,
  number: string | null,
  evidence: readonly Evidence[],
): FoundConversation | null {
  const thread = evidence.filter(({ source }) => source === 'sunshine');
  const messages = thread.flatMap((set) => set.messages);
  const where = whereToSend(messages, CHANNEL, number);
  return where && { conversationId, ...where };
}

/**
 * The customer's conversation, searched again if the evidence lacks it: by other tabs or at most
 * four requests. Only one that is certainly this customer's and in which they wrote on WhatsApp to
 * that number.
 * @returns the failure is null where all answers came and none showed it.
 */
export async function findConversation({
  ticket,
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
    newestHere: newestInbound(ticket, CHANNEL)?.at ?? null,
    notBeforeMs: 0,
    signal,
  });
  /** A ticket may hold several, the first perhaps of another channel. */
  const tried = new Set<string>();
  const audits: typeof ask.audits = async (id, part) => {
    const answer = await noted(ask.audits(id, part));
    return answer.ok ? ok(without(tried, answer.value)) : answer;
  };
  for (;;) {
    const reading = await readThread({
      ask: {
        ...ask,
        audits,
        conversation: (id, before, part) => noted(ask.conversation(id, before, part)),
        userThread: (id, part) => noted(ask.userThread(id, part)),
      },
      ticketId,
      requesterId: requester.id,
      channel: CHANNEL,
      ticketMessages: ticket.messages ?? [],
      hasOneNumber: settings.hasOneNumber,
      onlyNumber: onlyNumber(share, settings.sunshine),
      mayAskMore: () => true,
      // The newest page tells whose it is.
      oldestOfUse: epochMs(Number.POSITIVE_INFINITY),
    });
    const conversationId = reading?.conversationId ?? null;
    if (!reading || conversationId === null) return fail(failure);
    const found = inConversation(conversationId, reading.integrationId, reading.evidence);
    if (found) return ok(found);
    if (tried.has(conversationId)) return fail(failure);
    tried.add(conversationId);
  }
}

const without = (tried: ReadonlySet<string>, audits: TicketAudits): TicketAudits => ({
  ...audits,
  conversations: audits.conversations.filter(({ id }) => !tried.has(id)),
});
