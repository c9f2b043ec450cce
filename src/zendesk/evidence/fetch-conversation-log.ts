import * as v from 'valibot';
import { inAnsweredChannels } from '../../core/conversation/answered-channel';
import type { ConversationMessage } from '../../core/conversation/message';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import type { EpochMs } from '../../core/time';
import { ask, type Requests } from '../request/ask';
import { logPageShape } from './evidence-shapes';
import { readLogEvent } from './read-log-event';

export interface TicketLog {
  readonly messages: readonly ConversationMessage[];
  readonly knownUntil: EpochMs | null;
}

const QUERY = 'sort=-created_at&page[size]=100';

/**
 * The newest page of a ticket's conversation log. Its limit of 100 a minute is the account's
 * (zendesk-rest, section 4), so it is the last resort.
 */
export async function fetchConversationLog(
  client: Requests,
  ticketId: string,
): Promise<Result<TicketLog, RequestFailure>> {
  const url = `/api/v2/tickets/${encodeURIComponent(ticketId)}/conversation_log?${QUERY}`;
  const answer = await ask(client, { url });
  if (!answer.ok) return answer;
  const page = v.safeParse(logPageShape, answer.value.body);
  if (!page.success) return fail({ kind: 'wrong-shape', detail: 'no list of events' });
  const messages = page.output.events.map(readLogEvent).filter((message) => message !== null);
  return ok({ messages: inAnsweredChannels(messages), knownUntil: answer.value.dateMs });
}
