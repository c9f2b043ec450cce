import { localZendesk, NOON } from '../testing/local-zendesk';
import { fetchRefusals } from './fetch-refusals';

async function read(body: unknown) {
  const { client } = localZendesk({ requestHandler: () => ({ status: 200, body }) });
  const refusals = await fetchRefusals(client, '1001');
  if (!refusals.ok) throw new Error(refusals.error.kind);
  return refusals.value;
}

const HOUR = 3_600_000;

test('one request for the newest audits, of whatever type', async () => {
  const { client, host } = localZendesk({ scenario: 'closed' });
  const refusals = await fetchRefusals(client, '1004');
  expect(host.requests.map(({ url }) => url)).toEqual([
    '/api/v2/tickets/1004/audits.json?sort=-created_at&page[size]=100',
  ]);
  expect(refusals).toMatchObject({
    ok: true,
    value: [{ code: '131047', at: NOON - 5 * HOUR }],
  });
});

test('the other form that is played: the message is named', async () => {
  const { client, world } = localZendesk({ scenario: 'closed' });
  world.setVariants({ auditsFailureIsEvent: true });
  const id = world.ticket(1004).conversation.at(-1)?.id;
  expect(await fetchRefusals(client, '1004')).toEqual({
    ok: true,
    value: [{ code: '131047', text: 'Re-engagement message', at: NOON - 5 * HOUR, messageId: id }],
  });
});

test('an account whose audits tell nothing', async () => {
  const { client, world } = localZendesk({ scenario: 'closed' });
  world.setVariants({ auditsTellFailures: false });
  expect(await fetchRefusals(client, '1004')).toEqual({ ok: true, value: [] });
});

test('what is no audit hides nothing', async () => {
  const failed = { type: 'Error', message: 'Message failed (131026)' };
  const audits = [null, { events: 'none' }, { created_at: 'long ago', events: [1, failed] }];
  expect(await read({ audits })).toMatchObject([{ code: '131026', at: null }]);
});

test.each([
  ['another shape', { status: 200, body: { audits: 'none' } }, { kind: 'wrong-shape' }],
  ['a refusal', { status: 403, body: {} }, { kind: 'status', status: 403 }],
])('%s', async (_, answer, error) => {
  const { client } = localZendesk({ requestHandler: () => answer });
  expect(await fetchRefusals(client, '1001')).toMatchObject({ ok: false, error });
});
