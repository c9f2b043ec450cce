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
  readonly viaChannel: string | null;
  readonly updatedAt: EpochMs | null;
  /** Tells business numbers apart (?); null: not in the row. */
  readonly businessNumber: string | null;
}

/** Newest first, one page: no real customer has more live tickets. */
const ORDER = 'sort_by=updated_at&sort_order=desc&per_page=50';

function readRow(row: unknown, requesterId: string): FoundTicket | null {
  const shape = v.safeParse(foundTicketShape, row);
  if (!shape.success) return null;
  const { id, requester_id, via, updated_at } = shape.output;
  // Never another customer's, however the search read the term.
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
 * A customer's tickets, newest first, the open one included, to compare business numbers. The index
 * lags, so what is missing may exist.
 * @param also another search term: `status<closed`.
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
  // Offset paging may repeat a row.
  return ok([...new Map(found.map((ticket) => [ticket.id, ticket])).values()]);
}

const toShape = v.looseObject({
  source: v.looseObject({ to: v.record(v.string(), v.unknown()) }),
});

/** No names, as two numbers may share one, and no ids, which may be the account's or a brand's. */
const PHONES = ['phone', 'formatted_phone', 'address'];
/** A Messenger page or an Instagram account, each with windows of its own. */
const PAGES = ['profile_id', 'facebook_id'];

/** With fewer digits it is no phone number. */
const FEWEST_DIGITS = 7;

/** Numbers come with and without blanks. */
function phoneOf(value: unknown): string | null {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const digits = text.replace(/[^\d]/g, '');
  return /^[\d\s()+./-]+$/.test(text) && digits.length >= FEWEST_DIGITS ? digits : null;
}

const pageOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).trim().toLowerCase() || null
    : null;

/** In `via.source.to`; which of its fields messaging fills is documented nowhere (?). */
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
