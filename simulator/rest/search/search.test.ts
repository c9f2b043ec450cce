import { testWorld } from '../../testing/test-world';
import { answerRequest } from '../answer-request';

// biome-ignore lint/suspicious/noExplicitAny: bodies are JSON of many shapes.
type Json = any;

const ask = (query: string, world = testWorld('elsewhere'), rest = '') =>
  answerRequest(world, {
    url: `/api/v2/search.json?query=${encodeURIComponent(query)}${rest}`,
    type: 'GET',
    headers: {},
  });
const found = (query: string, world?: ReturnType<typeof testWorld>, rest?: string): number[] =>
  (ask(query, world, rest).body as Json).results.map(({ id }: Json) => id);

// The clock shows noon, 20 November: ticket 1021 was last touched on the 18th, 1022 at 10:00 today.
it.each([
  ['requester:211', [1021, 1022]],
  ['updated>2026-11-19', [1022]],
  ['updated>2026-11-18', [1022]],
  ['updated>=2026-11-18', [1021, 1022]],
  ['updated<2026-11-20', [1021]],
  ['updated>2026-11-20T09:59:59Z', [1022]],
  ['updated>2026-11-20T10:00:00Z', []],
  ['updated>=2026-11-20T10:00:00Z', [1022]],
  ['created<=2026-11-18', [1021]],
  ['created:2026-11-20', [1022]],
  ['-created:2026-11-20', [1021]],
  ['-status:closed', [1021, 1022]],
  ['-status:open', []],
  ['type:ticket requester:211 encomenda', [1022]],
])('%s', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

it.each(['mood:good', 'updated>soon', 'updated>2026-13-01', 'updated>4hours'])(
  'refuses %s by name',
  (term) => {
    expect(ask(term)).toMatchObject({
      status: 422,
      body: { description: expect.stringContaining(term) },
    });
  },
);

it.each([
  ['&sort_by=updated_at', [1022, 1021]],
  ['&sort_by=updated_at&sort_order=desc', [1022, 1021]],
  ['&sort_by=created_at&sort_order=asc', [1021, 1022]],
])('sorted by %s', (rest, ids) => {
  expect(found('requester:211', undefined, rest)).toEqual(ids);
});

it('cannot sort by everything', () => {
  expect(ask('requester:211', undefined, '&sort_by=mood').status).toBe(422);
});

it('knows what is new only after its lag', () => {
  const world = testWorld('elsewhere');
  world.setVariants({ searchLagsMs: 3 * 3_600_000 });
  expect(found('requester:211', world)).toEqual([1021]);
  world.passTime(3_600_000);
  expect(found('requester:211', world)).toEqual([1021, 1022]);

  world.customerWrites(1021, { text: 'Olá?', channel: 'whatsapp' });
  expect(found('updated>2026-11-18', world)).toEqual([1022]);
  world.passTime(3 * 3_600_000);
  expect(found('updated>2026-11-18', world)).toEqual([1021, 1022]);
});

it('names the business number in each row, unless the variant does not', () => {
  const world = testWorld('two-numbers');
  const rows = () =>
    (ask('requester:211', world).body as Json).results.map(({ via }: Json) => via.source.to.phone);
  expect(rows()).toEqual(['+49305550100', '+49305550200']);
  world.setVariants({ viaNamesNumber: false });
  expect(rows()).toEqual([undefined, undefined]);
});
