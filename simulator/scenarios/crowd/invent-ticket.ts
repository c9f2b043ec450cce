import { groupsOf } from '../../world/people';
import type { SimUser } from '../../world/people-types';
import type { SimTicket, TicketStatus } from '../../world/ticket-types';
import {
  fromAgent,
  fromCustomer,
  HOUR,
  MINUTE,
  type NewMessage,
  note,
  ticketOf,
} from '../build/ticket';
import type { Invented } from './customers';
import type { Dice } from './dice';
import { AGENTS, GROUPS } from './team';

const DAY = 24 * HOUR;

/** How often each channel, in parts of a hundred. */
const CHANNELS: readonly (readonly [parts: number, channel: string])[] = [
  [62, 'whatsapp'],
  [9, 'sunshine_conversations_facebook_messenger'],
  [9, 'instagram_dm'],
  [8, 'native_messaging'],
  [3, 'wechat'],
  [3, 'viber'],
  [6, 'email'],
];

const STATUSES: readonly (readonly [parts: number, status: TicketStatus])[] = [
  [6, 'new'],
  [52, 'open'],
  [30, 'pending'],
  [4, 'hold'],
  [6, 'solved'],
  [2, 'closed'],
];

function weighed<T>(dice: Dice, table: readonly (readonly [number, T])[]): T {
  let rest = dice.below(100);
  for (const [parts, value] of table) {
    if (rest < parts) return value;
    rest -= parts;
  }
  throw new Error('the parts are fewer than a hundred');
}

/** How long ago the customer last wrote: most windows are open, evenly; the others ended within ten days. */
function lastWroteAgo(dice: Dice): number {
  return Math.floor(dice.next() < 0.6 ? dice.next() * DAY : DAY + dice.next() * 9 * DAY) + MINUTE;
}

const ANSWERS = [
  'Thank you, we are looking into it.',
  'I have asked our warehouse and will come back to you.',
  'Could you send us a photo, please?',
];

/** What was said: the customer, answers between and sometimes after, a note now and then. */
function invent(dice: Dice, now: number, customer: Invented, channel: string, agent: SimUser) {
  const { user, place } = customer;
  const last = now - lastWroteAgo(dice);
  const said: NewMessage[] = [];
  const rounds = dice.below(3);
  for (let round = rounds; round > 0; round--) {
    const at = last - round * (20 * MINUTE + dice.below(3 * HOUR)) - 10 * MINUTE;
    said.push(fromCustomer(user, at, dice.pick(place.says), { channel }));
    said.push(fromAgent(at + 5 * MINUTE, dice.pick(ANSWERS), channel, agent));
  }
  // A few were long on their way.
  const lateBy = dice.next() < 0.05 ? Math.min(now - last, dice.below(2 * HOUR)) : 0;
  said.push(fromCustomer(user, last, dice.pick(place.says), { channel, lateBy }));
  const since = now - last - lateBy;
  if (dice.next() < 0.45) {
    const at = last + lateBy + dice.below(Math.max(1, Math.floor(since / 2)));
    said.push(fromAgent(at, dice.pick(ANSWERS), channel, agent));
  }
  if (dice.next() < 0.1) said.push(note(now - dice.below(since + 1), 'Called the carrier.', agent));
  return said.toSorted((a, b) => a.at - b.at);
}

/** A ticket of somebody who does not exist, in any state that a window can be in. */
export function inventTicket(dice: Dice, now: number, id: number, customer: Invented): SimTicket {
  const channel = weighed(dice, CHANNELS);
  const group = dice.pick(GROUPS);
  const members = AGENTS.filter((agent) => groupsOf(agent).some((own) => own.id === group.id));
  const assignee = dice.next() < 0.8 ? dice.pick(members) : null;
  const status = weighed(dice, STATUSES);
  const conversation = invent(dice, now, customer, channel, assignee ?? dice.pick(members));
  // Some began by e-mail: a search by channel does not find what they became.
  const began = channel !== 'email' && dice.next() < 0.04 ? 'email' : channel;
  // And some wait for a first word of the customer.
  const isOurs = channel === 'whatsapp' && dice.next() < 0.03;
  const ticket = ticketOf({
    id,
    subject: dice.pick(customer.place.says),
    requester: customer.user,
    viaChannel: began,
    channels: began === channel ? [channel] : [channel, began],
    status: assignee === null && status !== 'solved' && status !== 'closed' ? 'new' : status,
    assigneeId: assignee?.id ?? null,
    groupId: group.id,
    tags: [channel],
    ...(dice.next() < 0.04 && channel !== 'email' ? { sessionEnded: true } : {}),
    conversation: isOurs ? conversation.filter(({ role }) => role !== 'end-user') : conversation,
    createdAt: conversation[0]?.at ?? now,
  });
  return { ...ticket, composer: { ...ticket.composer, channel } };
}
