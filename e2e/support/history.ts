import { ANA } from '../../simulator/scenarios/build/people';
import { WHATSAPP, WHATSAPP_OUTLET } from '../../simulator/scenarios/build/sunshine';
import {
  fromAgent,
  fromCustomer,
  HOUR,
  MINUTE,
  ticketOf,
} from '../../simulator/scenarios/build/ticket';
import { isWritten } from '../../simulator/world/message-kind';
import type { SimMessage, SimMessageKind } from '../../simulator/world/message-types';
import type { SimTicket } from '../../simulator/world/ticket-types';
import type { Variants } from '../../simulator/world/variants';

/** What really happened: one customer, up to four tickets on one or two numbers of the shop. */
export interface History {
  /** The first one is open. */
  readonly tickets: readonly [SimTicket, ...SimTicket[]];
  readonly hasKey: boolean;
  readonly agentClockErrorMs: number;
  readonly variants: Partial<Variants>;
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Mostly a moment, sometimes hours, up to two days. */
const DELAYS = [0, 0, 0, 20_000, 40 * MINUTE, 5 * HOUR, 30 * HOUR, 48 * HOUR];
const KINDS: readonly SimMessageKind[] = [
  'text',
  'text',
  'text',
  'location',
  'button-answer',
  'deleted',
  'reaction',
  'edit',
  'deletion',
];
const CLOCK_ERRORS = [0, 0, -20 * MINUTE, 45 * MINUTE];

/** Invents a history that ends at `now`. */
export function historyOf(seed: number, now: number): History {
  const random = randomOf(seed);
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

  const message = () => {
    const sentAt = now - Math.round(random() * 40 * HOUR);
    if (random() < 0.3) return fromAgent(sentAt, 'An answer');
    // What is still on its way nobody can know of.
    const lateBy = oneOf(DELAYS.filter((delay) => sentAt + delay <= now));
    return fromCustomer(ANA, sentAt, 'A question', { lateBy, kind: oneOf(KINDS) });
  };
  const upTo = (most: number) => Array.from({ length: 1 + Math.floor(random() * most) });
  const ticket = (index: number) =>
    ticketOf({
      id: 1100 + index,
      subject: `Invented ${index + 1}`,
      requester: ANA,
      integrationId: oneOf([WHATSAPP.id, WHATSAPP.id, WHATSAPP_OUTLET.id]),
      conversation: upTo(4)
        .map(message)
        .toSorted((a, b) => a.at - b.at),
    });
  const tickets = [ticket(0), ...upTo(3).map((_, index) => ticket(index + 1))] as const;
  return {
    tickets,
    hasKey: random() < 0.6,
    agentClockErrorMs: oneOf(CLOCK_ERRORS),
    variants: {
      auditsHoldChatStarted: random() < 0.7,
      sunshineHoldsSentTime: random() < 0.8,
      viaNamesNumber: random() < 0.7,
      oneConversationForAllNumbers: random() < 0.3,
    },
  };
}

/** Whether a message starts a window, by what the world knows of it. */
export const isStart = ({ role, kind = 'text' }: SimMessage): boolean =>
  role === 'end-user' && isWritten(kind);

/** What truly started windows of the number that a ticket answers from, in whichever ticket it stands. */
export const startsOf = ({ tickets }: History, { integrationId }: SimTicket): SimMessage[] =>
  tickets
    .filter((ticket) => ticket.integrationId === integrationId)
    .flatMap(({ conversation }) => conversation)
    .filter(isStart);
