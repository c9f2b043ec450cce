import { waitsAreOver } from '../../../test/fixtures/quick-timers.fixture';
import { localZendesk } from '../testing/local-zendesk';
import { makePublic } from './make-public';

waitsAreOver();

const onNote = () => {
  const zendesk = localZendesk({ scenario: 'closed' });
  zendesk.world.setCommentType(zendesk.ticketId, 'internalNote');
  return zendesk;
};

test('switches from a note to the public reply', async () => {
  const { client, world, ticketId } = onNote();
  await expect(makePublic(client)).resolves.toBe(true);
  expect(world.ticket(ticketId).composer.type).toBe('publicReply');
});

test('a Zendesk that refuses it is told from one that did it', async () => {
  const { client, world, ticketId } = onNote();
  world.setFault('set', { kind: 'status', status: 500 });
  await expect(makePublic(client)).resolves.toBe(false);
  expect(world.ticket(ticketId).composer.type).toBe('internalNote');
});

test('so is one that takes it and does nothing', async () => {
  const { client, world, ticketId } = onNote();
  world.setVariants({ commentTypeCanBeSet: false });
  await expect(makePublic(client)).resolves.toBe(false);
  expect(world.ticket(ticketId).composer.type).toBe('internalNote');
});

test('what somebody else has switched meanwhile is as good', async () => {
  const { client, world, ticketId } = onNote();
  world.setFault('set', { kind: 'status', status: 500 });
  const switched = makePublic(client);
  world.setCommentType(ticketId, 'publicReply');
  await expect(switched).resolves.toBe(true);
});
