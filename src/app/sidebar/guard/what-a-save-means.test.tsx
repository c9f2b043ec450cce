import { HELD, opened } from './guard.fixture';

const HOUR = 3_600_000;

describe('where Zendesk does not ask', () => {
  const toasts = (world: { state: { toasts: readonly { text: string; by: string }[] } }) =>
    world.state.toasts.filter(({ by }) => by === 'app').map(({ text }) => text);

  test('a notice warns once for each draft, not at each key', async () => {
    const { write, world, ticketId, pass, inZendesk } = await opened();
    world.setSendFiresTicketSave(false);
    await write('H');
    expect(toasts(world)).toEqual([]);
    await write('Hi');
    await pass(1_000);
    expect(toasts(world)).toEqual([
      'This reply would not reach Olivia Grant: the reply window is closed. See Reply Window for what you can do.',
    ]);
    await write('Hi Olivia');
    await pass(5_000);
    expect(toasts(world)).toHaveLength(1);
    await inZendesk(() => world.submitReply(ticketId));
    await write('And another thing');
    await pass(1_000);
    expect(toasts(world)).toHaveLength(2);
  });

  test('not for a template, nor for what was gone at once', async () => {
    const { write, world, pass } = await opened();
    await write('&((namespace=[[n]] template=[[x]] fallback=[[f]] language=[[en_US]]))&');
    await pass(2_000);
    await write('H');
    await write('');
    await pass(2_000);
    expect(toasts(world)).toEqual([]);
  });

  test('not for the draft that the sidebar finds, nor in an open window', async () => {
    const found = await opened({ draft: 'Hi Olivia' });
    await found.pass(3_000);
    expect(toasts(found.world)).toEqual([]);
    found.unmount();
    const open = await opened({ scenario: 'fresh' });
    await open.write('Hi Lena');
    await open.pass(3_000);
    expect(toasts(open.world)).toEqual([]);
  });

  test('also when the window closes under the agent’s hands', async () => {
    const { write, world, pass } = await opened({ scenario: 'critical' });
    await write('Hi Grace');
    await pass(HOUR);
    await pass(1_000);
    expect(toasts(world)).toHaveLength(1);
  });

  test('of a draft that Zendesk has asked about it need not be said again', async () => {
    const { write, send, world, pass } = await opened();
    await write('Hi Olivia');
    await send();
    await pass(2_000);
    expect(toasts(world)).toEqual([]);
    // It may have asked because of a field: the next reply may go unasked.
    await write('');
    await write('Hello again');
    await pass(2_000);
    expect(toasts(world)).toHaveLength(1);
  });

  test('nor of any, once a save was seen to send the reply', async () => {
    const { write, send, press, world, pass } = await opened();
    await write('Hi Olivia');
    await send();
    await press('Send anyway');
    await press('Let this draft go once');
    await expect(send()).resolves.toMatchObject({ sent: true });
    await pass(1_000);
    await write('Hello again');
    await pass(2_000);
    expect(toasts(world)).toEqual([]);
  });
});

describe('where saving leaves the draft', () => {
  const LATE = 'Hi Olivia';

  async function saving(settings: Record<string, string> = {}) {
    const sidebar = await opened({ settings });
    const { world, ticketId, inZendesk, pass } = sidebar;
    let refusal: Awaited<ReturnType<typeof world.submitFields>> | undefined;
    return {
      ...sidebar,
      /** Saves a changed field; why it was not saved, or null. */
      saveField: async (priority: 'low' | 'high' | 'urgent') => {
        refusal = undefined;
        await inZendesk(() => {
          world.updateTicket(ticketId, { priority }, 'agent');
          void world.submitFields(ticketId).then((result) => {
            refusal = result;
          });
        });
        await pass(3_100);
        return refusal;
      },
      reply: () => world.ticket(ticketId).composer.text,
      sentTexts: () => world.ticket(ticketId).conversation.map(({ text }) => text),
    };
  }

  test('a save is held once, says how to go on, and later ones pass', async () => {
    const { write, saveField, press, guard, box, reply, sentTexts } = await saving();
    await write(LATE);
    await expect(saveField('low')).resolves.toMatchObject({ reason: 'refused' });
    expect(box().getByText(/^Only saving the ticket\? Choose “Send anyway” once/)).toBeVisible();
    await press('Send anyway');
    await press('Let this draft go once');
    await expect(saveField('high')).resolves.toBeNull();
    expect(reply()).toBe(LATE);
    await expect(saveField('urgent')).resolves.toBeNull();
    expect(guard()).toBe('none');
    expect(sentTexts()).not.toContain(LATE);
    await write('Hi Olivia, one thing more');
    await expect(saveField('low')).resolves.toBeNull();
  });

  test('and the notice goes on', async () => {
    const { write, saveField, press, pass, world } = await saving();
    await write(LATE);
    await saveField('low');
    await press('Send anyway');
    await press('Let this draft go once');
    await expect(saveField('high')).resolves.toBeNull();
    const notices = () => world.state.toasts.filter(({ by }) => by === 'app');
    const before = notices().length;
    await write('');
    await write('Another one');
    await pass(1_000);
    expect(notices()).toHaveLength(before + 1);
    expect(notices().at(-1)?.text).toMatch(/^This reply would not reach Olivia Grant/);
  });

  test('seen beside a draft that could go, it teaches nothing of a late one', async () => {
    const { write, saveField, pass, world, ticketId, inZendesk, verdict } = await saving();
    await inZendesk(() => world.customerWrites(ticketId, { text: 'Hello?', channel: 'whatsapp' }));
    await write(LATE);
    await expect(saveField('low')).resolves.toBeNull();
    expect(verdict()).toBe('deliverable');
    // Time passes for the app as well: the window is closed now.
    await pass(25 * HOUR);
    expect(verdict()).toBe('window-closed');
    await expect(saveField('high')).resolves.toMatchObject({ reason: 'refused' });
  });

  test('nor does it of a late reply that is sent with a changed field', async () => {
    const { write, saveField, send, pass, world, ticketId, inZendesk, sentTexts } = await saving();
    await inZendesk(() => world.customerWrites(ticketId, { text: 'Hello?', channel: 'whatsapp' }));
    await write(LATE);
    await expect(saveField('low')).resolves.toBeNull();
    await pass(25 * HOUR);
    await inZendesk(() => world.updateTicket(ticketId, { priority: 'high' }, 'agent'));
    await expect(send()).resolves.toMatchObject(HELD);
    expect(sentTexts()).not.toContain(LATE);
  });

  test('a save without a changed field is the reply’s, and is held', async () => {
    const { write, saveField, press, send } = await saving();
    await write(LATE);
    await saveField('low');
    await press('Send anyway');
    await press('Let this draft go once');
    await expect(saveField('high')).resolves.toBeNull();
    await expect(send()).resolves.toMatchObject(HELD);
  });

  test('a day later nothing of it holds any more', async () => {
    const { write, saveField, press, pass } = await saving();
    await write(LATE);
    await saveField('low');
    await press('Send anyway');
    await press('Let this draft go once');
    await expect(saveField('high')).resolves.toBeNull();
    await pass(25 * HOUR);
    await expect(saveField('low')).resolves.toMatchObject({ reason: 'refused' });
  });

  test('a reply that left the composer late is a send, and unlearned', async () => {
    const { write, send, saveField, press, pass, world, ticketId, inZendesk, draft } =
      await saving();
    world.setVariants({ sentDraftLeavesAfterMs: 10_000 });
    await write(LATE);
    await send();
    await press('Send anyway');
    await press('Let this draft go once');
    await expect(send()).resolves.toMatchObject({ sent: true });
    await pass(5_000);
    expect(draft()).toBe(LATE);
    await pass(6_000);
    expect(draft()).toBe('');
    await write('Another late reply');
    await expect(saveField('low')).resolves.toMatchObject({ reason: 'refused' });
    await inZendesk(() => world.updateTicket(ticketId, { priority: 'urgent' }, 'agent'));
    await expect(send()).resolves.toMatchObject(HELD);
    expect(draft()).toBe('Another late reply');
  });

  test('where the admin blocks, the draft is to be parked first', async () => {
    const { write, saveField, box } = await saving({ late_reply: 'block' });
    await write(LATE);
    await expect(saveField('low')).resolves.toMatchObject({ reason: 'refused' });
    expect(box().getByText('Only saving the ticket? Park the draft first.')).toBeVisible();
  });
});
