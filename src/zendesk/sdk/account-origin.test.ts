import { accountOrigin } from './account-origin';

afterEach(() => window.history.replaceState(null, '', '/'));

test.each([
  [
    'in the query',
    '/?origin=https%3A%2F%2Facme.zendesk.com&app_guid=1',
    'https://acme.zendesk.com',
  ],
  ['in the hash', '/#origin=https%3A%2F%2Facme.zendesk.com', 'https://acme.zendesk.com'],
  [
    'in both: the query, as the SDK has it',
    '/?origin=https://a.zendesk.com#origin=https://b.zendesk.com',
    'https://a.zendesk.com',
  ],
  ['nowhere', '/?app_guid=1', ''],
])('%s', (_where, address, origin) => {
  window.history.replaceState(null, '', address);
  expect(accountOrigin()).toBe(origin);
});
