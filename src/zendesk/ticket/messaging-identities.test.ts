import { clientAnswering, localZendesk } from '../testing/local-zendesk';
import { readMessagingIdentities } from './messaging-identities';

const reading = (identities: unknown) =>
  readMessagingIdentities(
    clientAnswering('get', { 'ticket.requester': { id: 201, identities }, errors: {} }),
  );

const identity = (type: unknown, value: unknown) => ({ id: 1, type, value, verified: true });

test('the requester’s users in Sunshine, without an HTTP request', async () => {
  const { client, asked } = localZendesk();
  const ids = await readMessagingIdentities(client);
  expect(ids).toEqual([expect.any(String)]);
  expect(asked().filter((label) => label.startsWith('request:'))).toEqual([]);
});

test.each([
  ['several', [identity('messaging', 'a'), identity('messaging', 'b')], ['a', 'b']],
  ['the same twice', [identity('messaging', 'a'), identity('messaging', 'a')], ['a']],
  ['others', [identity('email', 'a@mail.example'), identity('messaging', 'a')], ['a']],
  [
    'odd ones',
    [null, identity(7, 'x'), identity('messaging', null), identity('messaging', 'a')],
    ['a'],
  ],
  ['none', [], []],
  ['a list of another shape', 'none', []],
  ['no list', undefined, []],
])('%s', async (_what, identities, expected) => {
  await expect(reading(identities)).resolves.toEqual(expected);
});

test.each([
  ['no requester', { 'ticket.requester': null, errors: {} }],
  ['a refusal', { errors: { 'ticket.requester': { name: 'X', message: 'x' } } }],
  ['nothing at all', undefined],
])('%s: none', async (_what, answer) => {
  await expect(readMessagingIdentities(clientAnswering('get', answer))).resolves.toEqual([]);
});
