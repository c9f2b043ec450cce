import { clientAnswering, localZendesk } from '../testing/local-zendesk';
import { readFacts, textOfValue } from './read-facts';

const read = async (client: Parameters<typeof readFacts>[0], fieldIds: readonly string[] = []) => {
  const facts = await readFacts(client, fieldIds);
  if (!facts.ok) throw new Error(facts.error.kind);
  return facts.value;
};

test('organization, brand, requester and groups, without any request', async () => {
  const { client, host, asked } = localZendesk({ scenario: 'template-kinds' });
  await expect(read(client)).resolves.toEqual({
    organizationName: 'Grant Interiors',
    brandName: expect.stringMatching(/./),
    ticketFields: new Map(),
    requester: { id: '205', locale: 'en-US', tags: ['vip'] },
    agentGroups: ['Support'],
  });
  expect(host.refused).toEqual([]);
  expect(asked().filter((label) => label.startsWith('request:'))).toEqual([]);
});

test('a choice in the words that people see', async () => {
  const { client, host } = localZendesk();
  const { ticketFields } = await read(client, ['360001']);
  expect([...ticketFields]).toEqual([['360001', 'Standard']]);
  expect(host.refused).toEqual([]);
});

test('a field that this account does not have costs nothing else', async () => {
  const { client } = localZendesk({ scenario: 'template-kinds' });
  const facts = await read(client, ['360001', '999']);
  expect(facts.ticketFields.get('999')).toBe('');
  expect(facts.organizationName).toBe('Grant Interiors');
});

test('a customer without an organization', async () => {
  const { client } = localZendesk();
  await expect(read(client)).resolves.toMatchObject({ organizationName: '' });
});

test('what is of another shape is left empty', async () => {
  const client = clientAnswering('get', {
    'ticket.organization': 'Grant',
    'ticket.brand': { name: 7 },
    'ticket.requester': { id: 205, locale: ' ', tags: ['a', 1] },
    currentUser: { groups: [{ name: 'Support' }, 'x', { id: 3 }] },
    'ticket.customField:custom_field_1': { a: 1 },
    'ticketFields:custom_field_1': { optionValues: [{ label: 'One' }, 2] },
    errors: {},
  });
  await expect(read(client, ['1'])).resolves.toEqual({
    organizationName: '',
    brandName: '',
    ticketFields: new Map([['1', '']]),
    requester: { id: '205', locale: null, tags: ['a'] },
    agentGroups: ['Support'],
  });
});

test('nothing came back', async () => {
  const facts = await readFacts(clientAnswering('get', 'Error'), []);
  expect(facts).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
});

describe('textOfValue', () => {
  const LABELS = new Map([
    ['express', 'Express'],
    ['ship_air', 'Shipping::By air'],
  ]);

  test.each([
    ['text', ' A-17 ', 'A-17'],
    ['a number', 12.5, '12.5'],
    ['a choice', 'express', 'Express'],
    ['a choice within a category', 'ship_air', 'By air'],
    ['a choice nobody named', 'other', 'other'],
    ['several choices', ['express', 'other', ''], 'Express, other'],
    ['a tick', true, ''],
    ['nothing', null, ''],
    ['something else', { a: 1 }, ''],
  ])('%s', (_what, value, expected) => {
    expect(textOfValue(value, LABELS)).toBe(expected);
  });
});
