import type { SimMacro } from '../../../simulator/world/macro-types';
import type { Macro } from '../../core/macro/macro';
import type { RequestFailure } from '../../core/request-failure';
import { arrivals, localZendesk, type World } from '../testing/local-zendesk';
import { fetchMacros } from './fetch-macros';
import { createMacroPreviews } from './macro-previews';

/** A ticket's previews beside it, and the macros of its Zendesk by id. */
async function previewsBeside(change: (world: World) => void = () => {}) {
  const zendesk = localZendesk();
  const { world, client, ticketId } = zendesk;
  change(world);
  const list = await fetchMacros(client);
  if (!list.ok) throw new Error(list.error.kind);
  const previews = createMacroPreviews(client, client, () => String(ticketId));
  const macro = (id: number): Macro => {
    const found = list.value.find((one) => one.id === String(id));
    if (!found) throw new Error(`no macro ${id}`);
    return found;
  };
  const preview = async (id: number, channel = 'whatsapp') => {
    const result = await previews.preview(macro(id), channel);
    if (!result.ok) throw new Error(result.error.kind);
    return result.value;
  };
  return { ...zendesk, previews, macro, preview };
}

/** Gives the account one more macro, 1. */
const addMacro =
  (...actions: readonly (readonly [string, unknown])[]) =>
  (world: World) => {
    const [like] = world.state.macros;
    const added = { ...like, id: 1, actions: actions.map(([field, value]) => ({ field, value })) };
    world.replace({ ...world.state, macros: [...world.state.macros, added as SimMacro] });
  };

test('the text with its placeholders filled, and the fields, of one request; nothing changes', async () => {
  const { preview, world, host } = await previewsBeside();
  const before = world.state;
  const asked = host.requests.length;
  expect(await preview(306)).toMatchObject({
    text: expect.stringMatching(/^You can return everything/),
    isPublic: true,
    changes: [
      { kind: 'value', field: 'status', before: 'open', after: 'pending' },
      { kind: 'tags', added: ['return'], removed: [] },
    ],
  });
  expect((await preview(304)).text).toContain('Good news, Lena: your parcel');
  expect(host.requests.slice(asked).map(({ url }) => url)).toEqual([
    '/api/v2/tickets/1001/macros/306/apply.json',
    '/api/v2/tickets/1001/macros/304/apply.json',
  ]);
  expect(host.refused).toEqual([]);
  expect(world.state).toBe(before);
});

test('a note, and a macro that writes nothing', async () => {
  const { preview } = await previewsBeside();
  expect(await preview(341)).toMatchObject({
    isPublic: false,
    text: expect.stringMatching(/^Warehouse: please check/),
  });
  expect(await preview(361)).toMatchObject({ text: null });
});

test('before is what the agent sees, changes that wait for the submit included', async () => {
  const { preview, world, ticketId } = await previewsBeside();
  world.updateTicket(ticketId, { status: 'pending', tags: ['mine'] });
  expect((await preview(306)).changes).toEqual([{ kind: 'tags', added: ['return'], removed: [] }]);
});

test('somebody else’s changes count as well', async () => {
  const { preview, world, ticketId } = await previewsBeside();
  world.updateTicket(ticketId, { status: 'hold', tags: ['return'] }, 'somebody else');
  expect((await preview(306)).changes).toEqual([
    { kind: 'value', field: 'status', before: 'hold', after: 'pending' },
  ]);
});

test('assignee and fields of the account, with their names', async () => {
  const { preview, world, ticketId } = await previewsBeside(
    addMacro(['assignee_id', 'current_user'], ['custom_fields_360001', 'express'], ['brand_id', 7]),
  );
  world.updateTicket(ticketId, { assigneeId: null });
  const { changes, names } = await preview(1);
  expect(changes).toEqual([
    { kind: 'value', field: 'assignee_id', before: null, after: '101' },
    { kind: 'value', field: 'custom_field_360001', before: 'standard', after: 'express' },
    { kind: 'other', field: 'brand_id' },
  ]);
  expect(names.fields.get('custom_field_360001')).toBe('Delivery speed');
  expect(names.values.get('custom_field_360001')?.get('express')).toBe('Express');
  expect(names.values.get('assignee_id')?.get('101')).toBe('Nora Lindqvist');
});

test.each([
  ['its own', 'whatsapp', 'For WhatsApp, Lena'],
  ['another’s', 'web', 'For the web'],
  ['that for all', 'email', 'For all'],
])('the text of a channel: %s', async (_whose, channel, text) => {
  const { preview } = await previewsBeside(
    addMacro([
      'comment_value',
      [
        ['channel:all', 'For all'],
        ['channel:web', 'For the web'],
        ['channel:whatsapp', 'For WhatsApp, {{ticket.requester.first_name}}'],
      ],
    ]),
  );
  expect((await preview(1, channel)).text).toBe(text);
});

test('HTML comes as words', async () => {
  const { preview } = await previewsBeside(
    addMacro(['comment_value_html', '<p>Hi <b>{{ticket.requester.first_name}}</b></p><p>Bye</p>']),
  );
  expect((await preview(1)).text).toMatch(/^Hi Lena/);
});

test('what Zendesk does not tell of the ticket costs the before only', async () => {
  const { preview, world } = await previewsBeside();
  for (const path of ['ticket.status', 'ticket.tags']) {
    world.setFault(path, { kind: 'namedError', name: 'Broken', message: 'is broken' });
  }
  expect((await preview(306)).changes).toEqual([
    { kind: 'value', field: 'status', before: undefined, after: 'pending' },
    { kind: 'tags', added: ['return'], removed: [] },
  ]);
});

const status = (code: number): RequestFailure => ({
  kind: 'status',
  status: code,
  retryAfterMs: null,
});

test.each([
  ['no macro of that id', { kind: 'status', status: 404 }, status(404)],
  ['not allowed', { kind: 'status', status: 403 }, status(403)],
  ['offline', { kind: 'offline' }, { kind: 'offline' }],
  [
    'another shape',
    { kind: 'wrongShape' },
    { kind: 'wrong-shape', detail: 'no preview of a macro' },
  ],
] as const)('%s is a failure', async (_what, fault, error) => {
  const { previews, macro, world } = await previewsBeside();
  world.setFault('/api/v2/tickets/*/macros/*/apply*', fault);
  await expect(previews.preview(macro(306), 'whatsapp')).resolves.toEqual({ ok: false, error });
  world.setFault('/api/v2/tickets/1001.json', fault);
  await expect(previews.fieldsLeftBy(macro(306))).resolves.toMatchObject({
    ok: false,
    error: { kind: error.kind },
  });
});

describe('what an applied macro has left', () => {
  test('its fields against what is saved', async () => {
    const { previews, macro, world, ticketId } = await previewsBeside();
    world.applyMacro(ticketId, 306);
    await expect(previews.fieldsLeftBy(macro(306))).resolves.toMatchObject({
      ok: true,
      value: {
        changes: [
          { kind: 'value', field: 'status', before: 'open', after: 'pending' },
          { kind: 'tags', added: ['return'], removed: [] },
        ],
      },
    });
  });

  test('nothing, where all was so before', async () => {
    const { previews, macro, world, ticketId } = await previewsBeside();
    world.updateTicket(ticketId, { status: 'pending', tags: ['return'] }, 'somebody else');
    world.applyMacro(ticketId, 306);
    await expect(previews.fieldsLeftBy(macro(306))).resolves.toMatchObject({
      value: { changes: [] },
    });
  });
});

test('hears of each field, by whomever, and of nothing else', async () => {
  const { previews, macro, world, ticketId, type } = await previewsBeside(
    addMacro(['custom_fields_360001', 'express']),
  );
  const heard = jest.fn();
  const stop = previews.onChange(macro(1), heard);
  await arrivals();
  type('Hello');
  await arrivals();
  expect(heard).not.toHaveBeenCalled();
  for (const happens of [
    () => world.setStatus(ticketId, 'hold'),
    () => world.updateTicket(ticketId, { tags: ['x'] }, 'somebody else'),
    () => world.updateTicket(ticketId, { customFields: { '360001': 'express' } }),
    () => world.updateTicket(ticketId, { assigneeId: null }),
    () => world.updateTicket(ticketId, { requesterId: 202 }),
  ]) {
    heard.mockClear();
    happens();
    await arrivals();
    expect(heard).toHaveBeenCalled();
  }
  stop();
  heard.mockClear();
  world.setStatus(ticketId, 'open');
  await arrivals();
  expect(heard).not.toHaveBeenCalled();
});
