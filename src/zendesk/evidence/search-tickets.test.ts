import { localZendesk } from '../testing/local-zendesk';
import { businessNumberOf, searchTickets } from './search-tickets';

const row = (id: number, updated_at: string, change: Record<string, unknown> = {}) => ({
  id,
  result_type: 'ticket',
  requester_id: 201,
  via: { channel: 'whatsapp', source: { from: {}, to: { phone: '+49 30 5550 100' }, rel: null } },
  updated_at,
  subject: 'About my parcel',
  ...change,
});

async function read(results: unknown) {
  const { client } = localZendesk({ requestHandler: () => ({ status: 200, body: { results } }) });
  const found = await searchTickets(client, '201');
  if (!found.ok) throw new Error(found.error.kind);
  return found.value;
}

test('one request; the open ticket is among the answers', async () => {
  const { client, host, world, ticketId } = localZendesk();
  const { requesterId } = world.ticket(ticketId);
  const found = await searchTickets(client, String(requesterId));
  expect(host.refused).toEqual([]);
  expect(host.wire.filter(({ label }) => label.startsWith('request:'))).toHaveLength(1);
  const expected = world.state.tickets
    .filter((ticket) => ticket.requesterId === requesterId)
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
    .map(({ id }) => String(id));
  expect(expected).toContain(String(ticketId));
  expect(found.ok && found.value.map(({ id }) => id)).toEqual(expected);
});

test('what is kept of a row: no words', async () => {
  expect(await read([row(7, '2026-11-20T10:15:00Z')])).toEqual([
    {
      id: '7',
      viaChannel: 'whatsapp',
      updatedAt: Date.UTC(2026, 10, 20, 10, 15),
      businessNumber: '49305550100',
    },
  ]);
});

test('newest first, and a row that comes twice once', async () => {
  const found = await read([
    row(1, '2026-11-18T00:00:00Z'),
    row(2, '2026-11-20T00:00:00Z'),
    row(1, '2026-11-18T00:00:00Z'),
    row(3, 'never'),
  ]);
  expect(found.map(({ id }) => id)).toEqual(['2', '1', '3']);
});

test('another customer’s ticket is none of this one’s', async () => {
  const found = await read([
    row(1, '2026-11-20T00:00:00Z', { requester_id: 999 }),
    row(2, '2026-11-19T00:00:00Z', { requester_id: '201' }),
  ]);
  expect(found.map(({ id }) => id)).toEqual(['2']);
});

test.each([
  ['a user', row(1, '2026-11-20T00:00:00Z', { result_type: 'user' })],
  ['nothing', null],
  ['a row without an id', { result_type: 'ticket' }],
])('%s hides no ticket', async (_what, odd) => {
  const found = await read([odd, row(2, '2026-11-19T00:00:00Z', { via: 7 })]);
  expect(found).toEqual([
    expect.objectContaining({ id: '2', viaChannel: null, businessNumber: null }),
  ]);
});

describe('businessNumberOf', () => {
  const to = (fields: unknown) => ({ channel: 'whatsapp', source: { from: {}, to: fields } });

  test.each([
    ['a phone number', { name: 'Shop', phone: '+43 660 111' }, '43660111'],
    ['the same, written otherwise', { phone: '+43660111' }, '43660111'],
    ['a number for reading only', { formatted_phone: '+43 660-111' }, '43660111'],
    ['a number as an address', { address: '+43 660 111' }, '43660111'],
    ['an address that is no number', { address: 'shop@example.com' }, null],
    ['an id, which may be the account’s', { id: 360001234567 }, null],
    ['too few digits for a number', { phone: '12 34' }, null],
    ['a page', { name: 'Shop', profile_id: 4711 }, '4711'],
    ['a blank number, and a page', { phone: ' ', profile_id: '4711' }, '4711'],
    ['a name alone, which two may bear', { name: 'Shop' }, null],
    ['nothing', {}, null],
    ['null', null, null],
    ['values of another shape', { phone: { raw: '1' }, address: null, id: true }, null],
  ])('%s', (_what, fields, expected) => {
    expect(businessNumberOf(to(fields))).toBe(expected);
  });

  test.each([null, undefined, 'whatsapp', {}, { source: null }, { source: { from: {} } }])(
    '%p names none',
    (via) => {
      expect(businessNumberOf(via)).toBeNull();
    },
  );
});
