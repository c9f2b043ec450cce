import { WHATSAPP_OUTLET } from '../scenarios/build/sunshine';
import { testWorld } from '../testing/test-world';
import type { SimMessageKind } from './message-types';

const REFUSED = 131047;

async function deliveryOf(world: ReturnType<typeof testWorld>, ticketId: number) {
  world.setComposerText(ticketId, 'Olá', 'agent');
  await world.submitReply(ticketId);
  return world.ticket(ticketId).conversation.at(-1)?.delivery?.code ?? null;
}

it.each([
  ['to the same number', 'elsewhere', null],
  ['to another number', 'two-numbers', REFUSED],
])('what she wrote in another ticket, %s', async (_, scenario, code) => {
  expect(await deliveryOf(testWorld(scenario), 1021)).toBe(code);
});

it('a message to the other number, in this very ticket, opens only that one', async () => {
  const world = testWorld('two-numbers');
  const { id: integrationId } = WHATSAPP_OUTLET;
  world.customerWrites(1021, { text: 'Olá', channel: 'whatsapp', integrationId });
  expect(await deliveryOf(world, 1021)).toBe(REFUSED);
});

it.each<[SimMessageKind, number | null]>([
  ['text', null],
  ['location', null],
  ['button-answer', null],
  ['deleted', null],
  ['reaction', REFUSED],
  ['edit', REFUSED],
  ['deletion', REFUSED],
  ['activity', REFUSED],
])('after the end, a %s', async (kind, code) => {
  const world = testWorld('closed');
  world.customerWrites(1004, { text: '👍', channel: 'whatsapp', kind });
  expect(await deliveryOf(world, 1004)).toBe(code);
});

it('refuses a number that the account does not have', () => {
  const said = { text: 'x', channel: 'whatsapp', integrationId: 'nobody' };
  expect(() => testWorld().customerWrites(1001, said)).toThrow('has no number "nobody"');
});

test('what another agent sends is judged like any other reply', () => {
  const world = testWorld('closed');
  const TOM = 102;
  world.colleagueReplies(1004, { text: 'Hi', authorId: TOM });
  world.colleagueReplies(1004, { text: 'Hi', authorId: TOM, channel: 'email' });
  const sent = world.ticket(1004).conversation.slice(-2);
  expect(sent.map(({ authorName, delivery }) => [authorName, delivery?.code])).toEqual([
    ['Tom Okafor', REFUSED],
    ['Tom Okafor', undefined],
  ]);
});
