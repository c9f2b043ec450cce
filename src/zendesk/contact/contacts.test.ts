import type { Fault } from '../../../simulator/world/fault-types';
import { clientAnswering, localZendesk } from '../testing/local-zendesk';
import { createContacts } from './contacts';
import { fetchContact } from './fetch-contact';

const USER = '/api/v2/users/205.json';

/** Olivia's ticket, or that of somebody with other facts on file. */
function opened(scenario = 'closed', faults: Readonly<Record<string, Fault>> = {}) {
  const zendesk = localZendesk({ scenario });
  const { client, world, host } = zendesk;
  for (const [key, fault] of Object.entries(faults)) world.setFault(key, fault);
  const contacts = () => createContacts(client, { request: (options) => client.request(options) });
  const requests = () => host.requests.map(({ url }) => String(url.split('?')[0]));
  return { ...zendesk, contacts, requests };
}

test('e-mail and phone on file, for one request a visit', async () => {
  const { contacts, requests } = opened();
  const found = {
    contact: { emails: ['olivia.grant@mail.example'], phones: ['+1 212 555 0105'] },
    failure: null,
  };
  await expect(contacts().contact('205')).resolves.toEqual(found);
  await expect(contacts().contact('205')).resolves.toEqual(found);
  expect(requests()).toEqual([USER]);
});

test('two that ask at once share the answer', async () => {
  const { contacts, requests } = opened();
  await Promise.all([contacts().contact('205'), contacts().contact('205')]);
  expect(requests()).toEqual([USER]);
});

test('a failed request leaves what the SDK tells, and is tried again', async () => {
  const { contacts, world } = opened('closed', { [USER]: { kind: 'status', status: 403 } });
  await expect(contacts().contact('205')).resolves.toMatchObject({
    contact: { emails: ['olivia.grant@mail.example'], phones: [] },
    failure: { kind: 'status', status: 403 },
  });
  world.setFault(USER, null);
  await expect(contacts().contact('205')).resolves.toMatchObject({ failure: null });
});

test('within one Retry-After Zendesk is left alone, whatever is asked', async () => {
  jest.useFakeTimers();
  const pause: Fault = { kind: 'status', status: 429, retryAfterSeconds: 20 };
  const { client, requests, world } = opened('closed', { [USER]: pause });
  const { contact, openTicketIds } = createContacts(client, client);
  const failure = { kind: 'status', status: 429, retryAfterMs: expect.any(Number) };
  await expect(contact('205')).resolves.toMatchObject({ failure });
  world.setFault(USER, null);
  for (let i = 0; i < 5; i += 1) {
    await expect(contact('205')).resolves.toMatchObject({ failure });
    await expect(openTicketIds('205')).resolves.toMatchObject({ ok: false, error: failure });
  }
  expect(requests()).toEqual([USER]);
  await jest.advanceTimersByTimeAsync(20_000);
  await expect(contact('205')).resolves.toMatchObject({ failure: null });
  jest.useRealTimers();
});

test('nothing on file is nothing', async () => {
  const { contacts } = opened('never-wrote');
  await expect(contacts().contact('204')).resolves.toEqual({
    contact: { emails: [], phones: [] },
    failure: null,
  });
});

const answering = (user: unknown, requester: unknown) => ({
  client: clientAnswering('get', { 'ticket.requester': requester, errors: {} }),
  requests: clientAnswering('request', { status: 200, responseJSON: { user } }),
});

test('identities count, ids of channels do not', async () => {
  const identities = [
    { type: 'email', value: 'second@mail.example' },
    { type: 'phone_number', value: '+351 910 555 211' },
    { type: 'messaging', value: '60b1a2c3d4e5f60718293a4b' },
    { type: 'phone_number', value: 'US.13491208655302741918' },
    null,
  ];
  const { client, requests } = answering(
    { email: null, phone: 'US.13491208655302741918' },
    { id: 211, email: 'first@mail.example', identities },
  );
  await expect(fetchContact(client, requests, '211')).resolves.toEqual({
    contact: {
      emails: ['first@mail.example', 'second@mail.example'],
      phones: ['+351 910 555 211'],
    },
    failure: null,
  });
});

test.each([
  ['another customer', { id: 7, email: 'other@mail.example' }],
  ['nobody', null],
  ['something else', 'surprise'],
])('%s as the requester is none of this customer’s', async (_what, requester) => {
  const { client, requests } = answering({ email: null, phone: null }, requester);
  await expect(fetchContact(client, requests, '211')).resolves.toMatchObject({
    contact: { emails: [], phones: [] },
  });
});

test('an answer of another shape is a failure', async () => {
  const { client } = answering({}, null);
  const requests = clientAnswering('request', { status: 200, responseJSON: { users: [] } });
  await expect(fetchContact(client, requests, '211')).resolves.toMatchObject({
    failure: { kind: 'wrong-shape' },
  });
});

test('tickets that are not closed, newest first; none of a ticket that was merged away', async () => {
  const { contacts, world, host } = opened('second-ticket');
  const before = await contacts().openTicketIds('205');
  expect(before).toMatchObject({ ok: true, value: expect.arrayContaining(['1004', '1014']) });
  expect(host.refused).toEqual([]);

  const again = opened('second-ticket');
  again.world.mergeTicket(1014, 1004);
  await expect(again.contacts().openTicketIds('205')).resolves.toEqual({
    ok: true,
    value: ['1004'],
  });
  expect(world.ticket(1014).status).not.toBe('closed');
});
