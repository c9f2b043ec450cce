import { isInbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import type { EpochMs } from '../time';
import type { ToOtherNumber } from './evidence';
import type { Precision, ReplyWindow } from './reply-window';
import { timeOf } from './source-summary';

/** One of the account's numbers, from its list of integrations. */
export interface AccountNumber {
  /** Sunshine's id of it. */
  readonly id: string;
  /** '' if unknown, as is `phoneNumber`. */
  readonly displayName: string;
  readonly phoneNumber: string;
}

/** A number's name; one of the two may be ''. */
export interface NumberName {
  readonly name: string;
  readonly phone: string;
}

/** The customer wrote, or may have written, to another of the business's numbers. */
export interface WroteToOther {
  /** How it is known; null: it is not, and the number may be this ticket's. */
  readonly toldBy: ToOtherNumber['toldBy'] | null;
  /** When it was sent, else when it arrived. */
  readonly at: EpochMs;
  readonly precision: Precision;
  /** The ticket in which it stands; null: not known. */
  readonly ticketId: string | null;
  /** null: unknown. */
  readonly number: NumberName | null;
}

/** A thread's messages name their numbers, but no ticket. */
export const IN_A_THREAD = { toldBy: 'message', ticketId: null, businessNumber: null } as const;

/** The customer's newest message on the channel, of messages that all went to another number. */
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

/** The later of two; one without a readable time does not count. */
export function newerToOther(
  one: ToOtherNumber | null,
  other: ToOtherNumber | null,
): ToOtherNumber | null {
  if (other === null || timeOf(other.message) === null) return one;
  return one === null || writtenAt(other) > writtenAt(one) ? other : one;
}

const writtenAt = ({ message }: ToOtherNumber): number =>
  timeOf(message) ?? Number.NEGATIVE_INFINITY;

/** Did the newest message go, or may it have gone, to another number? null: nothing shows it. */
export function wroteToOther(
  window: ReplyWindow,
  toOther: ToOtherNumber | null,
  numbers: readonly AccountNumber[],
): WroteToOther | null {
  if (window.state === 'unrestricted') return null;
  if (window.state === 'unknown' && window.possible !== null) {
    const { startedBy, precision, integrationId = null } = window.possible;
    // A ticket's address is that of its first message, so it tells nothing here.
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

/** Zendesk's tickets name a number by its digits, a page by its id. */
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
