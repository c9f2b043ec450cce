import { screen, within } from '@testing-library/react';
import { openSidebar } from '../../testing/sidebar';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Olivia's window closed seven hours ago, and Zendesk asks before it sends. */
async function opened({ settings = {}, ...options }: Parameters<typeof openSidebar>[0] = {}) {
  const sidebar = await openSidebar({ scenario: 'closed', settings, ...options });
  const { world, ticketId, inZendesk, type } = sidebar;
  world.setSendFiresTicketSave(true);
  let outcome: Awaited<ReturnType<typeof world.submitReply>> | undefined;
  return {
    ...sidebar,
    write: (text: string) => inZendesk(() => type(text)),
    /** Presses Zendesk's own button, and gives what came of it. */
    send: async () => {
      outcome = undefined;
      await inZendesk(() => {
        void world.submitReply(ticketId).then((result) => {
          outcome = result;
        });
      });
      await sidebar.pass(50);
      return outcome;
    },
    guard: () => document.querySelector('[data-guard]')?.getAttribute('data-guard'),
    box: () => within(screen.getByRole('region', { name: 'Draft' })),
  };
}

const HELD = { sent: false, reason: 'refused' };

test('a late reply is held back, in words, with what to do', async () => {
  const { write, send, guard, box, draft } = await opened();
  expect(guard()).toBe('none');
  await write('Hi Olivia');
  await expect(send()).resolves.toEqual({
    ...HELD,
    text: 'Hold on: this reply would not reach Olivia Grant, the reply window is closed. Use a template, or choose “Send anyway” in Reply Window.',
  });
  expect(draft()).toBe('Hi Olivia');
  expect(guard()).toBe('held');
  expect(box().getByRole('alert')).toHaveTextContent('Not sent yet: this reply would not arrive');
  // The templates lie right below.
  expect(screen.getByRole('searchbox', { name: 'Search templates' })).toBeVisible();
  expect(box().getByRole('button', { name: 'Park it' })).toBeVisible();
  expect(box().getByRole('button', { name: 'Send anyway' })).toBeVisible();
});

test.each([
  ['fresh', 'Hi Lena'],
  ['critical', 'Hi Grace'],
])('what can arrive goes: %s', async (scenario, text) => {
  const { write, send, guard } = await opened({ scenario });
  await write(text);
  await expect(send()).resolves.toMatchObject({ sent: true });
  expect(guard()).toBe('none');
});

test('so does a note', async () => {
  const { write, send, world, ticketId, inZendesk } = await opened();
  await inZendesk(() => world.setCommentType(ticketId, 'internalNote'));
  await write('For us');
  await expect(send()).resolves.toMatchObject({ sent: true });
});

test('an unknown window holds with “may not”', async () => {
  const { write, send, box } = await opened({ scenario: 'never-wrote' });
  await write('Hello');
  await expect(send()).resolves.toMatchObject({
    ...HELD,
    text: expect.stringContaining('this reply may not reach Yusuf Demir'),
  });
  expect(box().getByRole('alert')).toHaveTextContent('this reply may not arrive');
});

test('a template that went out moments ago is held, and goes once more if it is meant', async () => {
  const { write, send, guard, box, press, pass } = await opened({
    settings: {
      templates: JSON.stringify([
        { name: 'hello', language: 'en_US', status: 'APPROVED', category: 'UTILITY', body: 'Hi' },
      ]),
    },
  });
  const shorthand = '&((namespace=[[n]] template=[[hello]] fallback=[[f]] language=[[en_US]]))&';
  await write(shorthand);
  await expect(send()).resolves.toMatchObject({ sent: true });
  await write(shorthand);
  await expect(send()).resolves.toEqual({
    ...HELD,
    text: 'Hold on: this template went out to Olivia Grant a few minutes ago. To send it again, choose “Send anyway” in Reply Window.',
  });
  expect(guard()).toBe('held');
  expect(box().getByRole('alert')).toHaveTextContent('this template went out a few minutes ago');
  await press('Send anyway');
  await expect(send()).resolves.toMatchObject({ sent: true });

  await pass(15 * MINUTE);
  await write(shorthand);
  await expect(send()).resolves.toMatchObject({ sent: true });
});

test('a template that would fail is held with its reason', async () => {
  const { write, send, box } = await opened({
    settings: {
      templates: JSON.stringify([
        { name: 'sale', language: 'en_US', namespace: 'n', status: 'PAUSED', body: 'Sale' },
      ]),
    },
  });
  await write('&((namespace=[[n]] template=[[sale]] fallback=[[f]] language=[[en_US]]))&');
  await expect(send()).resolves.toMatchObject({
    ...HELD,
    text: expect.stringContaining('this template would not go out'),
  });
  expect(box().getByText(/is not approved\. Its status: PAUSED/)).toBeVisible();
});

describe('Send anyway', () => {
  test('is one deliberate step for this draft, once', async () => {
    const { write, send, press, guard, box } = await opened();
    await write('Hi Olivia');
    await send();
    await press('Send anyway');
    expect(
      box().getByRole('radio', { name: 'It belongs in the ticket all the same' }),
    ).toHaveFocus();
    expect(guard()).toBe('held');
    await press('Let this draft go once');
    expect(guard()).toBe('anyway');
    const words = /^Press Send again: exactly this draft may go once, until/;
    expect(box().getByText(words)).toBeVisible();
    const heard = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(heard).toContainEqual(expect.stringMatching(words));
    // The keyboard stays in this place.
    expect(document.activeElement).toContainElement(box().getByText(words));
    await expect(send()).resolves.toMatchObject({ sent: true });
    expect(guard()).toBe('none');
    await write('Hi Olivia');
    await expect(send()).resolves.toMatchObject(HELD);
  });

  test('any change ends it', async () => {
    const { write, send, press, guard } = await opened();
    await write('Hi Olivia');
    await send();
    await press('Send anyway');
    await press('Let this draft go once');
    await write('Hi Olivia!');
    expect(guard()).toBe('none');
    await expect(send()).resolves.toMatchObject(HELD);
    await write('Hi Olivia');
    await expect(send()).resolves.toMatchObject(HELD);
  });

  test('so does another file', async () => {
    const { write, send, press, guard, world, ticketId, inZendesk } = await opened();
    await write('Hi Olivia');
    await send();
    await press('Send anyway');
    await press('Let this draft go once');
    await inZendesk(() => world.setComposerAttachments(ticketId, []));
    expect(guard()).toBe('none');
  });

  test('and ten minutes do', async () => {
    const { write, send, press, guard, pass } = await opened();
    await write('Hi Olivia');
    await send();
    await press('Send anyway');
    await press('Let this draft go once');
    await pass(9 * MINUTE);
    expect(guard()).toBe('anyway');
    await pass(MINUTE);
    expect(guard()).toBe('none');
    await expect(send()).resolves.toMatchObject(HELD);
  });

  test('Escape leaves the question, and the draft is held as before', async () => {
    const { write, send, press, guard, box, user } = await opened();
    await write('Hi Olivia');
    await send();
    await press('Send anyway');
    await user.keyboard('{Escape}');
    expect(box().queryByRole('radio')).toBeNull();
    expect(guard()).toBe('held');
  });

  test('can be taken back, and not chosen after all', async () => {
    const { write, send, press, guard, box } = await opened();
    await write('Hi Olivia');
    await send();
    await press('Send anyway');
    await press('Cancel');
    expect(box().queryByRole('radio')).toBeNull();
    expect(guard()).toBe('held');
    await press('Send anyway');
    await press('Let this draft go once');
    await press('Rather not');
    expect(guard()).toBe('held');
    await expect(send()).resolves.toMatchObject(HELD);
  });

  test('another failure costs no second decision', async () => {
    const { write, send, press, guard, client, inZendesk } = await opened();
    await write('Hi Olivia');
    await send();
    await press('Send anyway');
    await press('Let this draft go once');
    const other = () => Promise.reject('Fill in the order number');
    await inZendesk(() => client.on('ticket.save', other));
    await expect(send()).resolves.toMatchObject({ ...HELD, text: 'Fill in the order number' });
    expect(guard()).toBe('anyway');
    await inZendesk(() => client.off('ticket.save', other));
    await expect(send()).resolves.toMatchObject({ sent: true });
  });
});

test('with the setting “reason” it needs one', async () => {
  const { write, send, press, guard, box, user, inZendesk } = await opened({
    settings: { late_reply: 'reason' },
  });
  await write('Hi Olivia');
  await send();
  await press('Send anyway');
  await press('Let this draft go once');
  expect(box().getByText('Choose a reason first.')).toBeVisible();
  await inZendesk(() => user.click(box().getByRole('radio', { name: 'Another reason' })));
  await press('Let this draft go once');
  expect(box().getByText('Write your reason first.')).toBeVisible();
  expect(guard()).toBe('held');
  await inZendesk(() =>
    user.type(box().getByRole('textbox', { name: /^Your reason/ }), 'asked for by phone'),
  );
  await press('Let this draft go once');
  expect(guard()).toBe('anyway');
  expect(box().getByText('Reason: asked for by phone')).toBeVisible();
  await expect(send()).resolves.toMatchObject({ sent: true });
});

test('with the setting “block” there is no way past', async () => {
  const { write, send, box } = await opened({ settings: { late_reply: 'block' } });
  await write('Hi Olivia');
  await expect(send()).resolves.toMatchObject({
    ...HELD,
    text: expect.stringMatching(/^Not sent: .* Use a template from Reply Window\.$/),
  });
  expect(box().queryByRole('button', { name: 'Send anyway' })).toBeNull();
  expect(
    box()
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Use a template', 'Park it']);
  await expect(send()).resolves.toMatchObject(HELD);
});

test('but what may still arrive can be sent with a reason', async () => {
  const { write, send, press, box, user, inZendesk } = await opened({
    scenario: 'never-wrote',
    settings: { late_reply: 'block' },
  });
  await write('Hello');
  await send();
  await press('Send anyway');
  await inZendesk(() => user.click(box().getByRole('radio', { name: /wrote|written elsewhere/ })));
  await press('Let this draft go once');
  await expect(send()).resolves.toMatchObject({ sent: true });
});

test('a setting that is none is named, and “warn” used', async () => {
  const { write, send, box } = await opened({ settings: { late_reply: 'never' } });
  expect(screen.getByText(/“late_reply” is never, not warn, reason or block/)).toBeInTheDocument();
  await write('Hi Olivia');
  await send();
  expect(box().getByRole('button', { name: 'Send anyway' })).toBeVisible();
});

test('the customer writes meanwhile: it goes through', async () => {
  const { write, send, guard, verdict, world, ticketId, inZendesk, pass } = await opened();
  await write('Hi Olivia');
  await send();
  expect(guard()).toBe('held');
  await inZendesk(() => world.customerWrites(ticketId, { text: 'Hello?', channel: 'whatsapp' }));
  expect(guard()).toBe('none');
  expect(verdict()).toBe('deliverable');
  await expect(send()).resolves.toMatchObject({ sent: true });
  await pass(60_000);
  const sent = world.ticket(ticketId).conversation.find(({ text }) => text === 'Hi Olivia');
  // WhatsApp has refused nothing.
  expect(sent).toMatchObject({ delivery: null });
});

test('also when no event has told of it yet', async () => {
  const { write, send, world, ticketId, inZendesk } = await opened();
  await write('Hi Olivia');
  await inZendesk(() => {
    // The news of it hangs somewhere.
    world.setFault('ticket.conversation', { kind: 'delay', ms: 400 });
    world.customerWrites(ticketId, { text: 'Hello?', channel: 'whatsapp' });
    world.setFault('ticket.conversation', null);
  });
  await expect(send()).resolves.toMatchObject({ sent: true });
});

describe('whatever is slow', () => {
  test('a composer that hangs: what is known decides', async () => {
    const { write, world, ticketId, pass, inZendesk, guard } = await opened();
    await write('Hi Olivia');
    world.setFault('get', { kind: 'noAnswer' });
    let outcome: unknown;
    await inZendesk(() => {
      void world.submitReply(ticketId).then((result) => {
        outcome = result;
      });
    });
    await pass(1_000);
    expect(outcome).toBeUndefined();
    await pass(300);
    // Our own words: of a guard that answers too late, Zendesk says so in others.
    expect(outcome).toMatchObject({
      ...HELD,
      text: expect.stringContaining('this reply would not reach Olivia Grant'),
    });
    expect(guard()).toBe('held');
  });

  test('and an open window is not held by it', async () => {
    const { write, world, ticketId, pass, inZendesk } = await opened({ scenario: 'fresh' });
    await write('Hi Lena, it is on its way.');
    world.setFault('get', { kind: 'noAnswer' });
    let outcome: unknown;
    await inZendesk(() => {
      void world.submitReply(ticketId).then((result) => {
        outcome = result;
      });
    });
    await pass(2_000);
    expect(outcome).toMatchObject({ sent: true });
  });

  test('requests that hang or fail hold nothing up', async () => {
    const { write, send } = await opened({ faults: { request: { kind: 'noAnswer' } } });
    await write('Hi Olivia');
    await expect(send()).resolves.toMatchObject(HELD);
  });
});

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
