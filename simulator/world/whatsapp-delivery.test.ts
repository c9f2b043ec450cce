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

describe('beyond WhatsApp’s limits, in the open window', () => {
  const file = (contentType: string, size = 1) => ({
    id: 1,
    filename: 'a',
    contentType,
    contentUrl: 'https://shop.example/a',
    size,
  });

  test.each([
    ['a text of 4,096', 'ü'.repeat(4_096), [], null],
    ['a text of 4,097', 'ü'.repeat(4_097), [], 131009],
    ['a caption of 1,024', 'x'.repeat(1_024), [file('image/png')], null],
    ['a caption of 1,025', 'x'.repeat(1_025), [file('image/png')], 131009],
    ['a sticker', '', [file('image/webp')], 131053],
    ['a film of 90 MB', '', [file('video/mp4', 90e6)], 131053],
    ['a document of 90 MB', '', [file('application/pdf', 90e6)], null],
    ['one of two files', '', [file('image/jpeg'), file('video/quicktime')], 131053],
  ])('%s', async (_, text, files, code) => {
    const sent = async (overLimitsArrive: boolean) => {
      const world = testWorld('fresh');
      world.setVariants({ overLimitsArrive });
      const { activeTicketId: id } = world.state;
      world.setComposerText(id, text, 'agent');
      world.setComposerAttachments(id, files);
      await world.submitReply(id);
      return world.ticket(id).conversation.at(-1)?.delivery?.code ?? null;
    };
    expect(await sent(false)).toBe(code);
    expect(await sent(true)).toBeNull();
  });
});
