import { HELD, opened } from './guard.fixture';

test('a customer who wrote counts, also when no event has told of it yet', async () => {
  const { write, send, world, ticketId, inZendesk } = await opened();
  await write('Hi Olivia');
  await inZendesk(() => {
    // The news of it hangs somewhere.
    world.setFault('ticket.conversation', { kind: 'delay', ms: 400 });
    world.customerWrites(ticketId, { text: 'Hello?', channel: 'whatsapp' });
    world.setFault('ticket.conversation', null);
  });
  await expect(send()).resolves.toMatchObject({ sent: true });
});

test('a composer that hangs: what is known decides', async () => {
  const { write, world, ticketId, pass, inZendesk, guard } = await opened();
  await write('Hi Olivia');
  world.setFault('get', { kind: 'noAnswer' });
  let outcome: unknown;
  await inZendesk(() => {
    void world.submitReply(ticketId).then((result) => {
      outcome = result;
    });
  });
  await pass(1_000);
  expect(outcome).toBeUndefined();
  await pass(300);
  // Our own words: of a guard that answers too late, Zendesk says so in others.
  expect(outcome).toMatchObject({
    ...HELD,
    text: expect.stringContaining('this reply would not reach Olivia Grant'),
  });
  expect(guard()).toBe('held');
});

test('a composer that hangs: an open window is not held by it', async () => {
  const { write, world, ticketId, pass, inZendesk } = await opened({ scenario: 'fresh' });
  await write('Hi Lena, it is on its way.');
  world.setFault('get', { kind: 'noAnswer' });
  let outcome: unknown;
  await inZendesk(() => {
    void world.submitReply(ticketId).then((result) => {
      outcome = result;
    });
  });
  await pass(2_000);
  expect(outcome).toMatchObject({ sent: true });
});
