import { act, screen, within } from '@testing-library/react';
import { SUNSHINE } from '../../../../simulator/scenarios/build/sunshine';
import { sunshineKey } from '../../../../simulator/sunshine/authorize';
import { openSidebar } from '../../testing/sidebar';

const HOUR = 3_600_000;

const TAGS = {
  tag_lapsed: 'wa_lapsed',
  tag_held_back: 'wa_held',
  tag_sent_anyway: 'wa_anyway',
  tag_woken: 'wa_woken',
};
const TEMPLATES = JSON.stringify([
  { name: 'hello', language: 'en_US', namespace: 'n', body: 'Hello' },
]);
const SHORTHAND = '&((namespace=[[n]] template=[[hello]] fallback=[[f]] language=[[en_US]]))&';

async function opened({ settings = TAGS, ...options }: Parameters<typeof openSidebar>[0] = {}) {
  const sidebar = await openSidebar({
    scenario: 'closed',
    settings: { templates: TEMPLATES, ...settings },
    ...options,
  });
  const { world, ticketId, inZendesk, type, pass, host } = sidebar;
  return {
    ...sidebar,
    tags: () => world.ticket(ticketId).tags.filter((tag) => tag.startsWith('wa_')),
    updates: () => host.requests.filter(({ method }) => method === 'PUT').length,
    looks: () =>
      host.requests.filter(({ method, url }) => method === 'GET' && /tickets\/\d+\.json/.test(url))
        .length,
    write: (text: string) => inZendesk(() => type(text)),
    send: async () => {
      await inZendesk(() => void world.submitReply(ticketId));
      await pass(100);
    },
    /** Grace's window has eighteen minutes left: to its last second, and through it. */
    passTheEnd: async () => {
      // Minute by minute: lists are fetched anew meanwhile, and each answer tells Zendesk's own time.
      for (let minute = 1; minute < 18; minute += 1) await pass(60_000);
      await pass(58_000);
      await pass(1_000);
      await pass(1_000);
    },
    /** Until what waits for Zendesk to settle has been done. */
    settled: async () => {
      await pass(2_000);
      await act(() => jest.advanceTimersByTimeAsync(1_000));
    },
  };
}

describe('a window that lapses', () => {
  test('unanswered, in front of the agent', async () => {
    const { pass, passTheEnd, settled, tags, updates } = await opened({ scenario: 'critical' });
    await passTheEnd();
    await settled();
    expect(tags()).toEqual(['wa_lapsed']);
    expect(updates()).toBe(1);
    await pass(HOUR);
    expect(updates()).toBe(1);
  });

  test('by the prefix that makes all tags', async () => {
    const { passTheEnd, settled, tags } = await opened({
      scenario: 'critical',
      settings: { tag_prefix: 'wa_team' },
    });
    await passTheEnd();
    await settled();
    expect(tags()).toEqual(['wa_team_lapsed']);
  });

  test('not when the agent has answered', async () => {
    const { write, send, passTheEnd, settled, tags, updates } = await opened({
      scenario: 'critical',
    });
    await write('Hi Grace');
    await send();
    await passTheEnd();
    await settled();
    expect(tags()).toEqual([]);
    expect(updates()).toBe(0);
  });

  test('not when the agent is in another ticket', async () => {
    const { pass, settled, updates, host, inZendesk } = await opened({ scenario: 'critical' });
    await inZendesk(() => host.deactivate('frame-1'));
    await pass(HOUR);
    await inZendesk(() => host.activate('frame-1'));
    await settled();
    expect(updates()).toBe(0);
  });

  test('waits while a draft stands in the composer', async () => {
    const { write, passTheEnd, settled, tags } = await opened({ scenario: 'critical' });
    await write('Hi Gra');
    await passTheEnd();
    await settled();
    expect(tags()).toEqual([]);
    await write('');
    await settled();
    expect(tags()).toEqual(['wa_lapsed']);
  });

  test('and while a field is not saved: the agent’s edit is never lost', async () => {
    const { world, ticketId, inZendesk, passTheEnd, settled, tags, updates, write, send } =
      await opened({
        scenario: 'critical',
      });
    await inZendesk(() => world.updateTicket(ticketId, { priority: 'low' }, 'agent'));
    await passTheEnd();
    await settled();
    expect(updates()).toBe(0);
    expect(world.ticket(ticketId).priority).toBe('low');
    // A note saves it.
    await inZendesk(() => world.setCommentType(ticketId, 'internalNote'));
    await write('For us');
    await send();
    await settled();
    expect(tags()).toEqual(['wa_lapsed']);
    expect(world.ticket(ticketId).priority).toBe('low');
  });

  test('is not asked about for ever', async () => {
    const { world, ticketId, inZendesk, passTheEnd, settled, looks, write } = await opened({
      scenario: 'critical',
    });
    await inZendesk(() => world.updateTicket(ticketId, { priority: 'low' }, 'agent'));
    await passTheEnd();
    for (let time = 0; time < 10; time++) {
      await write('x');
      await write('');
      await settled();
    }
    expect(looks()).toBe(5);
  });
});

describe('where Zendesk does not ask', () => {
  test('a free text sent after the end', async () => {
    const { write, send, settled, tags, updates } = await opened();
    await write('Hi Olivia');
    await send();
    await settled();
    expect(tags()).toEqual(['wa_anyway']);
    await write('And another');
    await send();
    await settled();
    expect(tags()).toEqual(['wa_anyway']);
    expect(updates()).toBe(1);
  });

  test('a template sent after the end', async () => {
    const { write, send, settled, tags, updates } = await opened();
    await write(SHORTHAND);
    await send();
    await settled();
    expect(tags()).toEqual(['wa_woken']);
    expect(updates()).toBe(1);
  });

  test('nothing for a colleague’s reply', async () => {
    const { world, ticketId, write, inZendesk, settled, updates } = await opened();
    await write('Hi Olivia');
    await inZendesk(async () => {
      const { agentId } = world.state;
      const other = world.state.users.find(({ role, id }) => role !== 'end-user' && id !== agentId);
      world.replace({ ...world.state, agentId: other?.id ?? 0 });
      await world.submitReply(ticketId);
      world.replace({ ...world.state, agentId });
    });
    await settled();
    expect(updates()).toBe(0);
  });
});

describe.each(['agent', 'business'] as const)(
  'a template sent now, shown as the %s’s words',
  (shows) => {
    const KEY = { sunshine_app_id: SUNSHINE.appId, sunshine_key: sunshineKey(SUNSHINE) };
    const openedWithKey = async () => {
      const sidebar = await opened({
        scenario: 'template-kinds',
        settings: { ...TAGS, ...KEY },
        variants: { sunshineSendShows: shows },
      });
      const { press, pass, inZendesk, user, world, ticketId } = sidebar;
      return {
        ...sidebar,
        said: () => world.ticket(ticketId).conversation.at(-1),
        sendNow: async () => {
          // The list draws its first rows before the others.
          const search = screen.getByLabelText('Search templates');
          await inZendesk(() => user.type(search, 'kind named'));
          await pass(1_000);
          await press(/Kind named/);
          for (const name of ['Order id', 'Day']) {
            await inZendesk(() => user.type(screen.getByRole('textbox', { name }), 'BB-1'));
          }
          await press('Send now…');
          const asked = within(screen.getByRole('alertdialog'));
          await inZendesk(() => user.click(asked.getByRole('button', { name: 'Send now' })));
          await pass(1_000);
        },
      };
    };

    test('wakes, once', async () => {
      const { sendNow, said, settled, tags, updates, pass } = await openedWithKey();
      await sendNow();
      expect(said()).toMatchObject({ kind: 'template' });
      await settled();
      expect(tags()).toEqual(['wa_woken']);
      await pass(60_000);
      expect(updates()).toBe(1);
    });

    test('wakes once also where a late draft was parked before', async () => {
      const { sendNow, write, press, settled, tags, updates, pass } = await openedWithKey();
      await write('Hi Olivia');
      await press('Park it');
      await sendNow();
      await settled();
      expect(tags()).toEqual(['wa_woken']);
      await pass(60_000);
      // The note's, and the tag's.
      expect(updates()).toBe(2);
    });

    test('is none of a late draft’s that was taken out of the composer', async () => {
      const { sendNow, write, settled, tags } = await openedWithKey();
      await write('Hi Olivia');
      await write('');
      await sendNow();
      await settled();
      expect(tags()).toEqual(['wa_woken']);
    });

    test('nor of one that stands there, which is noticed when it goes out', async () => {
      const { sendNow, write, send, settled, tags, pass } = await openedWithKey();
      await write('Hi Olivia');
      await sendNow();
      await settled();
      expect(tags()).toEqual([]);
      await pass(30_000);
      await send();
      await settled();
      expect(tags()).toEqual(['wa_anyway', 'wa_woken']);
    });

    test('nor while it is not known yet whether it went out', async () => {
      const { sendNow, world, write, settled, said, pass, tags } = await openedWithKey();
      await write('Hi Olivia');
      await write('');
      world.setFault('POST https:*messages', { kind: 'lostAnswer' });
      await sendNow();
      expect(said()).toMatchObject({ kind: 'template' });
      await pass(60_000);
      await settled();
      expect(tags()).toEqual([]);
    });
  },
);

describe('where Zendesk asks', () => {
  test('held back, then sent anyway with a reason: each tag once, and in as few updates', async () => {
    const { world, write, send, press, settled, tags, updates, user, inZendesk } = await opened();
    world.setSendFiresTicketSave(true);
    await write('Hi Olivia');
    await send();
    await send();
    await settled();
    // The draft is still there: nothing may touch the ticket.
    expect(updates()).toBe(0);
    await press('Send anyway');
    await inZendesk(() => user.click(screen.getByRole('radio', { name: /belongs in the ticket/ })));
    await press('Let this draft go once');
    await send();
    await settled();
    expect(tags()).toEqual(['wa_anyway', 'wa_anyway_for_the_record', 'wa_held']);
    expect(updates()).toBe(1);
  });

  test('held back and thrown away', async () => {
    const { world, write, send, settled, tags } = await opened();
    world.setSendFiresTicketSave(true);
    await write('Hi Olivia');
    await send();
    await write('');
    await settled();
    expect(tags()).toEqual(['wa_held']);
  });
});

describe('after the agent chose another channel', () => {
  /** Held back on WhatsApp, and then the customer is written to by e-mail. */
  const byEmail = async () => {
    const sidebar = await opened();
    const { world, ticketId, write, send, inZendesk } = sidebar;
    world.setSendFiresTicketSave(true);
    const channels = ['whatsapp', 'email'];
    const tickets = world.state.tickets.map((it) =>
      it.id === ticketId ? { ...it, channels } : it,
    );
    world.replace({ ...world.state, tickets });
    await write('Hi Olivia');
    await send();
    await inZendesk(() => world.setTargetChannel(ticketId, 'email'));
    return sidebar;
  };

  test('what waits is still added', async () => {
    const { write, settled, tags, updates } = await byEmail();
    await settled();
    expect(updates()).toBe(0);
    await write('');
    await settled();
    expect(tags()).toEqual(['wa_held']);
  });

  test('nothing is warned of, held back or counted there', async () => {
    const { world, ticketId, send, write, settled, tags } = await byEmail();
    const draft = () => document.querySelector('[data-guard]');
    expect(draft()).toHaveAttribute('data-guard', 'none');
    expect(screen.queryByRole('button', { name: 'Send anyway' })).toBeNull();
    await write('Hi Olivia, by e-mail');
    await settled();
    await send();
    expect(world.ticket(ticketId).conversation.at(-1)).toMatchObject({ channel: 'email' });
    expect(world.state.toasts.filter(({ by }) => by !== 'zendesk')).toEqual([]);
    await settled();
    expect(tags()).toEqual(['wa_held']);
  });
});

test('off by default: no request at all', async () => {
  const { world, write, send, settled, looks, updates } = await opened({ settings: {} });
  world.setSendFiresTicketSave(true);
  await write('Hi Olivia');
  await send();
  await write(SHORTHAND);
  await send();
  await settled();
  expect(looks() + updates()).toBe(0);
});

test('a tag that is there already costs no update', async () => {
  const { world, ticketId, write, send, settled, updates, looks, inZendesk } = await opened();
  await inZendesk(() => world.updateTicket(ticketId, { tags: ['wa_woken'] }, 'somebody else'));
  await write(SHORTHAND);
  await send();
  await settled();
  expect(updates()).toBe(0);
  expect(looks()).toBe(1);
});

test.each([
  ['403', { kind: 'status', status: 403 }, /Zendesk did not allow it \(403\)/],
  ['409', { kind: 'status', status: 409 }, /changed it at the same moment \(409\)/],
  ['500', { kind: 'status', status: 500 }, /problem of its own \(500\)/],
  ['offline', { kind: 'offline' }, /seems to be offline/],
  ['wrong shape', { kind: 'wrongShape' }, /could not be read/],
] as const)('%s is one quiet line, and no loop', async (_what, fault, words) => {
  const { write, send, settled, pass, looks, updates } = await opened({
    faults: { '/api/v2/tickets/1004.json': fault },
  });
  await write(SHORTHAND);
  await send();
  await settled();
  expect(screen.getByText(words)).toBeVisible();
  const asked = looks() + updates();
  await pass(HOUR);
  expect(looks() + updates()).toBe(asked);
});

test('a slow Zendesk: the tag comes late, and once', async () => {
  const { write, send, settled, pass, tags, updates } = await opened({
    faults: { '/api/v2/tickets/1004.json': { kind: 'delay', ms: 10_000 } },
  });
  await write(SHORTHAND);
  await send();
  await settled();
  expect(tags()).toEqual([]);
  await pass(60_000);
  expect(tags()).toEqual(['wa_woken']);
  expect(updates()).toBe(1);
});

test('a second agent changes the ticket while the update is under way: both changes stay', async () => {
  const { world, host, ticketId, write, send, pass, tags } = await opened({
    faults: { '/api/v2/tickets/1004.json': { kind: 'delay', ms: 300 } },
  });
  const puts = () => host.requests.filter(({ method }) => method === 'PUT');
  await write(SHORTHAND);
  await send();
  for (let step = 0; puts().length === 0 && step < 1_000; step += 1) await pass(10);
  world.updateTicket(ticketId, { priority: 'urgent' }, 'somebody else');
  await pass(5_000);
  expect(tags()).toEqual(['wa_woken']);
  expect(world.ticket(ticketId).priority).toBe('urgent');
  expect(puts().map(({ status }) => status)).toEqual([409, 200]);
});
