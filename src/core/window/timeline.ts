import { isInbound, isOutbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import type { EpochMs } from '../time';

/** One mark on the line of who wrote when. */
export interface TimelineMark {
  readonly at: EpochMs;
  readonly side: 'customer' | 'business';
}

/**
 * Who wrote when, for drawing, oldest first: public messages on `channel` from `from` to `to`
 * inclusive, without unknown authors and unreadable times.
 * @param limit the most marks worth drawing: beyond it each side is thinned evenly, and keeps its
 *   first and last message even if the limit is smaller.
 */
export function timelineOf(input: {
  readonly messages: readonly ConversationMessage[];
  readonly channel: string;
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly limit: number;
}): TimelineMark[] {
  const customer: EpochMs[] = [];
  const business: EpochMs[] = [];
  for (const message of input.messages) {
    const { at } = message;
    if (at === null || !(at >= input.from && at <= input.to)) continue;
    if (isInbound(message, input.channel)) customer.push(at);
    else if (isOutbound(message, input.channel)) business.push(at);
  }
  const share = sharesOf(input.limit, customer.length, business.length);
  return [
    ...thinned(customer, share.customer).map((at) => ({ at, side: 'customer' }) as const),
    ...thinned(business, share.business).map((at) => ({ at, side: 'business' }) as const),
  ].sort((a, b) => a.at - b.at);
}

/** Splits the limit by how much each side wrote, at least first and last for each. */
function sharesOf(limit: number, customer: number, business: number) {
  const total = customer + business;
  if (total <= limit) return { customer, business };
  const least = { customer: Math.min(2, customer), business: Math.min(2, business) };
  const room = Math.max(Math.floor(limit), least.customer + least.business);
  const fair = Math.round((room * customer) / total);
  const forCustomer = Math.min(Math.max(fair, least.customer), room - least.business);
  return { customer: forCustomer, business: room - forCustomer };
}

/** `count` of the times, evenly by rank, first and last included. */
function thinned(times: readonly EpochMs[], count: number): EpochMs[] {
  const sorted = times.toSorted((a, b) => a - b);
  if (sorted.length <= count) return sorted;
  const step = (sorted.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, i) => sorted[Math.round(i * step)] as EpochMs);
}
