import * as v from 'valibot';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import type { EpochMs } from '../../core/time';
import { ask, type Requests } from '../request/ask';
import { channelName } from '../ticket/channel-name';
import { readTimestamp } from '../ticket/read-message';
import { viaShape } from '../ticket/ticket-shapes';
import { foundTicketShape, searchPageShape } from './evidence-shapes';

/** A row of the search for a customer's tickets. */
export interface FoundTicket {
  readonly id: string;
  /** Zendesk's channel name. */
  readonly viaChannel: string | null;
  readonly updatedAt: EpochMs | null;
  /** What tells one business number from another (?); null where the row does not say. */
  readonly businessNumber: string | null;
}

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

const toShape = v.looseObject({
  source: v.looseObject({ to: v.record(v.string(), v.unknown()) }),
});

/** No name among them: two numbers may bear the same one. No id: it may be the account's or a brand's. */
const PHONES = ['phone', 'formatted_phone', 'address'];
/** A page of Messenger or an account of Instagram, each with windows of its own. */
const PAGES = ['profile_id', 'facebook_id'];

/** With fewer digits it is no number that anybody could write to. */
const FEWEST_DIGITS = 7;

/** A number is written with and without blanks. */
function phoneOf(value: unknown): string | null {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const digits = text.replace(/[^\d]/g, '');
  return /^[\d\s()+./-]+$/.test(text) && digits.length >= FEWEST_DIGITS ? digits : null;
}

const pageOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).trim().toLowerCase() || null
    : null;

/**
 * What tells the business number of a ticket from another: `via.source.to`. Which field of it
 * messaging channels fill is nowhere documented (?).
 */
export function businessNumberOf(via: unknown): string | null {
  const shape = v.safeParse(toShape, via);
  if (!shape.success) return null;
  const { to } = shape.output.source;
  const numbers = [
    ...PHONES.map((field) => phoneOf(to[field])),
    ...PAGES.map((field) => pageOf(to[field])),
  ];
  return numbers.find((number) => number !== null) ?? null;
}
