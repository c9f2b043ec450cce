import type { HostResponse } from '../../../simulator/host/host';
import { localZendesk } from '../testing/local-zendesk';
import { fetchProfile } from './fetch-profile';

const profileFrom = (answer: HostResponse) =>
  fetchProfile(localZendesk({ requestHandler: () => answer }).client, '205');
const user = (changes: object): HostResponse => ({ status: 200, body: { user: changes } });

test('a customer’s profile, in one request', async () => {
  const { client, host, asked } = localZendesk();
  await expect(fetchProfile(client, '205')).resolves.toEqual({
    ok: true,
    value: {
      phone: '+1 212 555 0105',
      locale: 'en-US',
      tags: ['vip'],
      fields: { whatsapp_opt_in: true, preferred_name: 'Liv', customer_level: 'gold' },
    },
  });
  expect(host.refused).toEqual([]);
  expect(asked().filter((label) => label.startsWith('request:'))).toHaveLength(1);
});

test.each([
  ['nothing but an id', { id: 205 }],
  ['other shapes', { phone: 5, locale: ['de'], tags: 'vip', user_fields: [] }],
])('%s: what is not told is left empty', async (_what, changes) => {
  await expect(profileFrom(user(changes))).resolves.toEqual({
    ok: true,
    value: { phone: '', locale: null, tags: [], fields: null },
  });
});

test('tags of other shapes are left out', async () => {
  await expect(profileFrom(user({ tags: ['a', 1, null, 'b'] }))).resolves.toMatchObject({
    value: { tags: ['a', 'b'] },
  });
});

test('an answer without a user', async () => {
  await expect(profileFrom({ status: 200, body: {} })).resolves.toEqual({
    ok: false,
    error: { kind: 'wrong-shape', detail: 'no user' },
  });
});

test('no right to see it', async () => {
  await expect(profileFrom({ status: 403, body: {} })).resolves.toMatchObject({
    ok: false,
    error: { kind: 'status', status: 403 },
  });
});
