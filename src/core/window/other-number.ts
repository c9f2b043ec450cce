import { isInbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import type { EpochMs } from '../time';
import type { ToOtherNumber } from './evidence';
import type { Precision, ReplyWindow } from './reply-window';
import { timeOf } from './source-summary';

/** One of the account's numbers, as its list of integrations has it. */
export interface AccountNumber {
  /** Sunshine's id of it. */
  readonly id: string;
  /** '' where it is not told; the same holds for the phone number. */
  readonly displayName: string;
  readonly phoneNumber: string;
}

/** What to call a number: one of the two may be ''. */
export interface NumberName {
  readonly name: string;
  readonly phone: string;
}

/** The customer wrote to another of the business's numbers, or may have. */
export interface WroteToOther {
  /** How it is known; null: it is not, and that number may be this ticket's. */
  readonly toldBy: ToOtherNumber['toldBy'] | null;
  /** When it was sent, else when it arrived. */
  readonly at: EpochMs;
  readonly precision: Precision;
  /** The ticket in which it stands; null: not known. */
  readonly ticketId: string | null;
  /** Which number; null where nobody tells. */
  readonly number: NumberName | null;
}

/** A thread's messages name their numbers, and no ticket. */
export const IN_A_THREAD = { toldBy: 'message', ticketId: null, businessNumber: null } as const;

/** The newest of these messages that the customer wrote on the channel, all of them to another number. */
export function newestToOther(
  messages: readonly ConversationMessage[],
  channel: string,
  where: Omit<ToOtherNumber, 'message'>,
): ToOtherNumber | null {
  return messages
    .filter((message) => isInbound(message, channel))
    .map((message) => ({ message, ...where }))
    .reduce(newerToOther, null);
}

/** The one of two that was written later; what has no readable time is none. */
export function newerToOther(
  one: ToOtherNumber | null,
  other: ToOtherNumber | null,
): ToOtherNumber | null {
  if (other === null || timeOf(other.message) === null) return one;
  return one === null || writtenAt(other) > writtenAt(one) ? other : one;
}

const writtenAt = ({ message }: ToOtherNumber): number =>
  timeOf(message) ?? Number.NEGATIVE_INFINITY;

/**
 * Whether the customer's newest message went to another number, or may have; null where it went to this
 * ticket's, or nothing shows that it did not.
 */
export function wroteToOther(
  window: ReplyWindow,
  toOther: ToOtherNumber | null,
  numbers: readonly AccountNumber[],
): WroteToOther | null {
  if (window.state === 'unrestricted') return null;
  if (window.state === 'unknown' && window.possible !== null) {
    const { startedBy, precision, integrationId = null } = window.possible;
    // The address of a ticket is that of its first message, so here it tells nothing.
    const number = nameOf(integrationId, null, numbers);
    const { at, otherTicketId: ticketId } = startedBy;
    return { toldBy: null, at, precision, ticketId, number };
  }
  const at = toOther && timeOf(toOther.message);
  if (toOther === null || at === null) return null;
  if ('startedBy' in window && at <= window.startedBy.at) return null;
  const { message, toldBy, ticketId, businessNumber } = toOther;
  return {
    toldBy,
    at,
    precision: message.sentAt === null ? 'arrival' : 'sent',
    ticketId,
    number: nameOf(message.integrationId, businessNumber, numbers),
  };
}

/** Zendesk's tickets name a number by its digits, or a page by its id. */
const DIGITS = /^\d{7,15}$/;

function nameOf(
  integrationId: string | null,
  businessNumber: string | null,
  numbers: readonly AccountNumber[],
): NumberName | null {
  const listed =
    numbers.find(({ id }) => id === integrationId) ??
    numbers.find(({ phoneNumber }) => phoneNumber.replace(/\D/g, '') === businessNumber);
  const phone = businessNumber !== null && DIGITS.test(businessNumber) ? `+${businessNumber}` : '';
  const known = listed
    ? { name: listed.displayName.trim(), phone: listed.phoneNumber.trim() || phone }
    : { name: '', phone };
  return known.name === '' && known.phone === '' ? null : known;
}
