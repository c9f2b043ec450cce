import type { ConversationMessage } from '../../core/conversation/message';
import type { RequestFailure } from '../../core/request-failure';
import { between, type DurationMs, type EpochMs } from '../../core/time';
import { messagesOfNumber, messagesOfOthers } from '../../core/window/business-number';
import type { Evidence, GatheredEvidence, ToOtherNumber } from '../../core/window/evidence';
import { newestToOther } from '../../core/window/other-number';
import { type NumberFacts, sameNumber } from '../../core/window/same-number';
import type { FoundTicket } from '../../zendesk/evidence/search-tickets';
import type { EvidenceRequests } from './evidence-requests';
import { isOf } from './newest-inbound';
import { holdsNoChat } from './read-thread';

interface ElsewhereQuestion {
  readonly ask: EvidenceRequests;
  readonly ticketId: string;
  readonly requesterId: string;
  readonly channel: string;
  readonly windowMs: DurationMs;
  readonly integrationId: string | null;
  /** Then no ticket's row tells the number of its messages. */
  readonly isNumberInDoubt: boolean;
  readonly hasOneNumber: boolean;
  /** Another ticket matters only if something happened there after this. */
  readonly newestHere: EpochMs | null;
  readonly now: EpochMs;
}

interface ElsewhereReading {
  readonly evidence: readonly Evidence[];
  readonly elsewhere: GatheredEvidence['elsewhere'];
  /** The business number of each ticket found, where its row tells it. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The customer's newest message found that went to another number. */
  readonly toOther: ToOtherNumber | null;
}

const NO_NUMBERS: ReadonlyMap<string, string> = new Map();
const LOOKED = { status: 'looked' } as const;

interface Candidate {
  readonly id: string;
  readonly facts: NumberFacts;
}

/**
 * Searches the customer's other tickets on this channel, then reads the likeliest one's audits.
 * Search lags, so what it lacks proves nothing. If all are of other numbers, the newest one tells
 * when the customer wrote there.
 */
export async function lookElsewhere(question: ElsewhereQuestion): Promise<ElsewhereReading> {
  const { ask, ticketId, requesterId, integrationId, isNumberInDoubt, hasOneNumber } = question;
  const nothing = { evidence: [], elsewhere: LOOKED, numbers: NO_NUMBERS, toOther: null };
  if (!ask.allows('closed')) return nothing;
  const found = await ask.ticketsOf(requesterId);
  if (!found.ok) return { ...nothing, elsewhere: failed(found.error) };
  const numbers = numbersOf(found.value, question.channel);
  const looked = { ...nothing, numbers };
  const mine: NumberFacts = {
    integrationId,
    businessNumber: isNumberInDoubt ? null : (numbers.get(ticketId) ?? null),
  };
  const candidates = candidatesOf(found.value, question);
  const isOther = ({ facts }: Candidate) => sameNumber(mine, facts, hasOneNumber) === 'other';
  const likeliest = candidates.find((one) => !isOther(one));
  // Where messages name their numbers, a ticket's need not be the last message's.
  const other = integrationId === null ? candidates.find(isOther) : undefined;
  const candidate = likeliest ?? other;
  if (!candidate || !ask.allows('closed')) return looked;

  const audits = await auditsOf(ask, candidate.id);
  // Nothing depends on another number's.
  if (!audits.ok) return likeliest ? { ...looked, elsewhere: failed(audits.error) } : looked;
  // Other channels have other numbers, and a ticket may hold another person's messages.
  const theirs = audits.value.messages.filter(
    ({ channel, author }) => channel === question.channel && isOf(author, requesterId),
  );
  const toOtherOf = (
    messages: readonly ConversationMessage[],
    told: Pick<ToOtherNumber, 'toldBy' | 'businessNumber'>,
  ) => newestToOther(messages, question.channel, { ...told, ticketId: candidate.id });
  if (!likeliest) {
    const { businessNumber } = candidate.facts;
    return { ...looked, toOther: toOtherOf(theirs, { toldBy: 'ticket', businessNumber }) };
  }
  const integrationIds = integrationsOf(theirs);
  const messages =
    integrationIds.length > 1 && integrationId !== null
      ? messagesOfNumber(theirs, integrationId)
      : theirs;
  const toOther =
    integrationId === null
      ? null
      : toOtherOf(messagesOfOthers(theirs, integrationId), {
          toldBy: 'message',
          businessNumber: null,
        });
  const [theirNumber = null] = integrationsOf(messages);
  const number =
    integrationIds.length > 1 && integrationId === null
      ? 'unknown'
      : sameNumber(mine, { ...likeliest.facts, integrationId: theirNumber }, hasOneNumber);
  if (number === 'other') return { ...looked, toOther };
  const { knownUntil } = audits.value;
  return {
    ...looked,
    evidence: [{ source: 'audits', ticketId: likeliest.id, messages, knownUntil, number }],
    toOther,
  };
}

/** A ticket's audits, again without a filter if that shows no chat. */
async function auditsOf(ask: EvidenceRequests, ticketId: string) {
  const audits = await ask.audits(ticketId, 'closed');
  if (!audits.ok || !holdsNoChat(audits.value)) return audits;
  const part = (['closed', 'opening'] as const).find(ask.allows);
  return part ? ask.unfilteredAudits(ticketId, part) : audits;
}

const failed = (failure: RequestFailure) => ({ status: 'failed', failure }) as const;

/** A ticket of another channel names that channel's number or page. */
function numbersOf(found: readonly FoundTicket[], channel: string): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const { id, viaChannel, businessNumber } of found) {
    if (businessNumber !== null && viaChannel === channel) numbers.set(id, businessNumber);
  }
  return numbers;
}

/** The customer's other tickets that may hold an open window's message, newest first. */
function candidatesOf(found: readonly FoundTicket[], question: ElsewhereQuestion): Candidate[] {
  const { ticketId, channel, windowMs, newestHere, now } = question;
  return found
    .filter(({ id, viaChannel }) => id !== ticketId && viaChannel === channel)
    .filter(({ updatedAt }) => updatedAt === null || between(updatedAt, now) < windowMs)
    .filter(({ updatedAt }) => updatedAt === null || newestHere === null || updatedAt > newestHere)
    .toSorted((a, b) => (b.updatedAt ?? 0) - (a.updatedAt ?? 0))
    .map(({ id, businessNumber }) => ({ id, facts: { integrationId: null, businessNumber } }));
}

/** The business numbers that the customer's messages here name. */
const integrationsOf = (messages: readonly ConversationMessage[]): string[] => [
  ...new Set(messages.map(({ integrationId }) => integrationId).filter((id) => id !== null)),
];
