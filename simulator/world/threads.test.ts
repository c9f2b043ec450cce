import { ANA } from '../scenarios/build/people';
import { WHATSAPP, WHATSAPP_OUTLET } from '../scenarios/build/sunshine';
import { testWorld } from '../testing/test-world';
import { identitiesOf } from './identities';
import { type Thread, threadsIn, threadsOf } from './threads';

const saidIn = ({ messages }: Thread) => messages.map(({ message }) => message.id);
const inTicket = (world = testWorld('elsewhere'), id = 1021) =>
  threadsIn(world.state, world.ticket(id));

it('is one for all tickets of a customer with one number', () => {
  const world = testWorld('elsewhere');
  const [thread, ...others] = inTicket(world);
  expect(others).toEqual([]);
  expect(inTicket(world, 1022)).toEqual([thread]);
  expect(thread && saidIn(thread)).toEqual(['m1021-1', 'm1021-2', 'm1021-3', 'm1022-1']);
});

it('is another one for another number, unless the variant keeps all together', () => {
  const world = testWorld('two-numbers');
  const [here] = inTicket(world);
  const [there] = inTicket(world, 1023);
  expect(here?.conversationId).not.toBe(there?.conversationId);
  expect(here?.userId).not.toBe(there?.userId);
  expect(there?.messages[0]?.integration?.id).toBe(WHATSAPP_OUTLET.id);

  world.setVariants({ oneConversationForAllNumbers: true });
  const [all] = inTicket(world);
  expect(inTicket(world, 1023)).toEqual([all]);
  expect(new Set(all?.messages.map(({ integration }) => integration?.id))).toEqual(
    new Set([WHATSAPP.id, WHATSAPP_OUTLET.id]),
  );
});

it('is one for each channel of a ticket', () => {
  const threads = inTicket(testWorld('several-channels'), 1006);
  const channels = threads.map(({ messages }) => messages[0]?.message.channel);
  expect(channels).toEqual([
    'native_messaging',
    'sunshine_conversations_facebook_messenger',
    'whatsapp',
  ]);
  expect(new Set(threads.map(({ userId }) => userId)).size).toBe(3);
});

it('belongs to who wrote, not to whom the ticket was given', () => {
  const world = testWorld('changed-requester');
  const owners = inTicket(world, 1009).map(({ customerId }) => customerId);
  expect(owners).toEqual([201]);
  expect(world.ticket(1009).requesterId).toBe(207);
});

it('keeps its ids while messages come, in the order in which Sunshine got them', () => {
  const world = testWorld('elsewhere');
  const [before] = inTicket(world);
  const HOUR = 3_600_000;
  const receivedAt = world.now() - 3 * HOUR;
  const id = world.customerWrites(1021, { text: 'x', channel: 'whatsapp', receivedAt });
  const [after] = inTicket(world);
  expect(after?.conversationId).toBe(before?.conversationId);
  expect(after?.userId).toBe(before?.userId);
  expect(after && saidIn(after).slice(-2)).toEqual([id, 'm1022-1']);
});

it('gives the customer an identity for each of Sunshine’s users', () => {
  const world = testWorld('two-numbers');
  const values = identitiesOf(ANA, world.state).map(({ type, value }) => [type, value]);
  expect(values).toEqual(threadsOf(world.state).map(({ userId }) => ['messaging', userId]));
  expect(values).toHaveLength(2);
});
