import type { SimUser } from '../../world/people-types';
import type { SimTicket } from '../../world/ticket-types';
import { AMIRA, CLARA, DANIEL, MATEUS, MEI, NORA, PRIYA, TOM, YUSUF } from '../build/people';
import { fromAgent, fromCustomer, HOUR, MINUTE, ticketOf } from '../build/ticket';
import { RETURNS, SUPPORT } from '../crowd/team';

interface Case {
  readonly id: number;
  readonly subject: string;
  readonly requester: SimUser;
  /** Until the end of 24 hours; negative: since then. */
  readonly leftMs: number;
  readonly assigneeId: number | null;
  readonly groupId: number;
  readonly answered?: true;
  readonly channel?: string;
}

const CASES: readonly Case[] = [
  {
    id: 7001,
    subject: 'Schrank wackelt noch immer',
    requester: CLARA,
    leftMs: 12 * MINUTE,
    assigneeId: NORA.id,
    groupId: SUPPORT.id,
  },
  {
    id: 7002,
    subject: 'Troca do abajur',
    requester: MATEUS,
    leftMs: 14 * MINUTE,
    assigneeId: NORA.id,
    groupId: RETURNS.id,
    answered: true,
  },
  {
    id: 7003,
    subject: 'Invoice for the table',
    requester: PRIYA,
    leftMs: 50 * MINUTE,
    assigneeId: NORA.id,
    groupId: SUPPORT.id,
  },
  {
    id: 7004,
    subject: 'Rücksendung',
    requester: DANIEL,
    leftMs: 40 * MINUTE,
    assigneeId: TOM.id,
    groupId: RETURNS.id,
  },
  {
    id: 7005,
    subject: 'سؤال عن الطلب',
    requester: AMIRA,
    leftMs: 3 * HOUR,
    assigneeId: null,
    groupId: SUPPORT.id,
  },
  {
    id: 7006,
    subject: '椅子的颜色',
    requester: MEI,
    leftMs: -20 * MINUTE,
    assigneeId: NORA.id,
    groupId: SUPPORT.id,
  },
  {
    id: 7007,
    subject: 'Liefertermin',
    requester: YUSUF,
    leftMs: 6 * HOUR,
    assigneeId: null,
    groupId: RETURNS.id,
    channel: 'sunshine_conversations_facebook_messenger',
  },
];

/** Tickets that nobody has open, by hand, so that a test knows what becomes of each. */
export function unopenedTickets(now: number): SimTicket[] {
  return CASES.map(({ leftMs, answered, channel = 'whatsapp', ...spec }) => {
    const last = now - 24 * HOUR + leftMs;
    const first = fromCustomer(spec.requester, last - 2 * HOUR, 'Hello?', { channel });
    return ticketOf({
      ...spec,
      viaChannel: channel,
      tags: [channel],
      status: spec.assigneeId === null ? 'new' : 'open',
      conversation: [
        first,
        fromAgent(first.at + 10 * MINUTE, 'Hi, I am having a look.', channel, TOM),
        fromCustomer(spec.requester, last, 'Any news?', { channel }),
        ...(answered ? [fromAgent(last + HOUR, 'It is on its way to you.', channel)] : []),
      ],
    });
  });
}
