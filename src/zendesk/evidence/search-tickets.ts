import * as v from 'valibot';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { ask } from '../request/ask';
import type { Requests } from '../request/requests';
import { channelName } from '../ticket/channel-name';
import { readTimestamp } from '../ticket/read-message';
import { viaShape } from '../ticket/ticket-shapes';
import { businessNumberOf } from './business-number';
import { foundTicketShape, searchPageShape } from './evidence-shapes';
import type { FoundTicket } from './found-ticket';

/** Newest first and one page: a customer with more live tickets than that is none of flesh and blood. */
const ORDER = 'sort_by=updated_at&sort_order=desc&per_page=50';

function readRow(row: unknown, requesterId: string): FoundTicket | null {
  const shape = v.safeParse(foundTicketShape, row);
  if (!shape.success) return null;
  const { id, requester_id, via, updated_at } = shape.output;
  // Never another customer's, whatever the search made of the term.
  if (requester_id !== null && requester_id !== requesterId) return null;
  const channel = v.safeParse(viaShape, via);
  return {
    id,
    viaChannel:
      channel.success && channel.output.channel ? channelName(channel.output.channel) : null,
    updatedAt: readTimestamp(updated_at),
    businessNumber: businessNumberOf(via),
  };
}

/**
 * A customer's tickets, newest first, in one search. The ticket that is open is among them: only so
 * can its business number be held against another's. Zendesk's index lags behind, so what is not
 * here may be there all the same.
 * @param also another term that they have to meet: `status<closed`.
 */
export async function searchTickets(
  client: Requests,
  requesterId: string,
  also = '',
): Promise<Result<readonly FoundTicket[], RequestFailure>> {
  const query = encodeURIComponent(`type:ticket requester:${requesterId} ${also}`.trim());
  const answer = await ask(client, { url: `/api/v2/search.json?query=${query}&${ORDER}` });
  if (!answer.ok) return answer;
  const page = v.safeParse(searchPageShape, answer.value.body);
  if (!page.success) return fail({ kind: 'wrong-shape', detail: 'no list of results' });
  const found = page.output.results
    .map((row) => readRow(row, requesterId))
    .filter((ticket) => ticket !== null)
    .toSorted((a, b) => (b.updatedAt ?? 0) - (a.updatedAt ?? 0));
  // Offset paging may show a row twice.
  return ok([...new Map(found.map((ticket) => [ticket.id, ticket])).values()]);
}
