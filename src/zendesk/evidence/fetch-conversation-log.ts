import * as v from 'valibot';
import { inAnsweredChannels } from '../../core/conversation/answered-channel';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { ask } from '../request/ask';
import type { Requests } from '../request/requests';
import { logPageShape } from './evidence-shapes';
import { readLogEvent } from './read-log-event';
import type { TicketLog } from './ticket-log';

const QUERY = 'sort=-created_at&page[size]=100';

/**
 * The newest page of a ticket's conversation log. Its limit of 100 a minute is the whole account's
 * (zendesk-rest, section 4), so it is asked only where nothing else can tell.
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
