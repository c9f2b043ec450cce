import { screen } from '@testing-library/react';
import { openSidebar, PATIENCE_MS } from '../../testing/sidebar';
import { afterMacro, afterTemplate, NOTICE, notice, RETURNS } from './macros-in-draft.fixture';

test('a macro from Zendesk’s own menu is named, with the customer it would not reach', async () => {
  const { verdict } = await afterMacro();
  expect(notice()).toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent(NOTICE);
  expect(verdict()).toBe('window-closed');
});

test('an unknown window is told in other words', async () => {
  await afterMacro({ scenario: 'never-wrote' });
  expect(screen.getByRole('alert')).toHaveTextContent(
    '“Returns › How to send it back” may not arrive',
  );
});

test('in the open window nobody is disturbed', async () => {
  const { verdict } = await afterMacro({ scenario: 'fresh' });
  expect(verdict()).toBe('deliverable');
  expect(notice()).toBeNull();
  expect(screen.queryByRole('button', { name: 'Put my text back' })).toBeNull();
});

test.each([
  ['a template', 324],
  ['no answer', 361],
  ['an internal note', 341],
])('a macro with %s is none to warn of', async (_what, macroId) => {
  const { world, ticketId, inZendesk } = await openSidebar({ scenario: 'closed' });
  await inZendesk(() => world.applyMacro(ticketId, macroId));
  expect(screen.queryByText(/would not arrive$/)).toBeNull();
});

test('the text before it comes back', async () => {
  const { press, draft } = await afterMacro();
  await press('Put my text back');
  expect(draft()).toBe('Hi Olivia');
  expect(notice()).toBeNull();
  expect(screen.queryByText('Your draft is kept here')).toBeNull();
});

test('whoever had written nothing takes it out', async () => {
  const { press, draft } = await afterMacro({ draft: '' });
  expect(screen.queryByRole('button', { name: 'Put my text back' })).toBeNull();
  await press('Take it out');
  expect(draft()).toBe('');
  expect(notice()).toBeNull();
});

test('what was typed after it is kept', async () => {
  const { press, draft, type, inZendesk, showAll } = await afterMacro();
  await inZendesk(() => type(`${draft()} Best, Nora`));
  await press('Put my text back');
  await showAll();
  expect(draft()).toBe('Hi Olivia');
  expect(screen.getByText('Your draft is kept here')).toBeInTheDocument();
  expect(screen.getByText(/Best, Nora/)).toBeInTheDocument();
});

test('where nothing can be cleared the notice stays and says so', async () => {
  const { press, pass, world, draft } = await afterMacro();
  world.setVariants({ commentWritesInMessaging: false });
  await press('Put my text back');
  await pass(PATIENCE_MS);
  expect(notice()).toBeInTheDocument();
  expect(screen.getByText(/^Zendesk did not take the text back\./)).toHaveRole('alert');
  expect(draft()).toContain('You can return everything');
});

test('whoever keeps its text is offered a template, which leads into their search', async () => {
  const { press } = await afterMacro();
  await press('Keep it');
  await press('Use a template');
  expect(screen.getByRole('searchbox', { name: 'Search templates' })).toHaveFocus();
});

test('can be kept; the verdict stays', async () => {
  const { press, verdict } = await afterMacro();
  await press('Keep it');
  expect(notice()).toBeNull();
  expect(verdict()).toBe('window-closed');
});

test('a draft that is kept can be let go', async () => {
  const { press, draft } = await afterTemplate();
  await press('Discard');
  expect(screen.queryByText('Your draft is kept here')).toBeNull();
  expect(draft()).toContain('delivery_day');
});

test('and a slip can be undone: the draft is kept again, as it was', async () => {
  const { press, user, draft, pass } = await afterTemplate();
  await press('Discard');
  expect(screen.getByText('Draft discarded.')).toHaveAttribute('role', 'status');
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByText('Your draft is kept here')).toBeInTheDocument();
  expect(screen.queryByText('Draft discarded.')).toBeNull();
  await press('Put it back');
  expect(draft()).toBe('Hi Olivia');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  await pass(60_000);
});

test('what nobody undoes is let go for good after a minute', async () => {
  const { press, pass } = await afterTemplate();
  await press('Discard');
  await pass(59_000);
  expect(screen.getByRole('button', { name: 'Undo' })).toBeInTheDocument();
  await pass(2_000);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

describe('after a text was put back', () => {
  const left = () =>
    screen.queryByText(/^“Returns › How to send it back” also changed the ticket$/);

  test('the fields that the macro changed are named, and stay as they are', async () => {
    const { press, world, ticketId, requests, showAll } = await afterMacro();
    const asked = requests().length;
    await press('Put my text back');
    await showAll();
    expect(left()).toBeInTheDocument();
    expect(screen.getByText('Status · Open → Pending')).toBeInTheDocument();
    expect(screen.getByText('Tag added: return')).toBeInTheDocument();
    expect(requests().slice(asked)).toEqual([`/api/v2/tickets/${ticketId}.json`]);
    expect(world.ticket(ticketId)).toMatchObject({
      status: 'pending',
      tags: expect.arrayContaining(['return']),
    });
    await press('Dismiss');
    expect(left()).toBeNull();
  });

  test('one click changes them back, as far as the agent has not changed them since', async () => {
    const { press, world, ticketId, draft, showAll } = await afterMacro();
    const { status, tags } = world.ticket(ticketId).saved ?? {};
    await press('Put my text back');
    await showAll();
    await press('Change them back');
    expect(world.ticket(ticketId)).toMatchObject({ status, tags });
    expect(draft()).toBe('Hi Olivia');
    expect(screen.getByText('The fields are as they were before')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Change them back' })).toBeNull();
  });

  test('nothing is said of a macro that changes no field', async () => {
    const { press, world, ticketId, inZendesk, requests, draft } = await openSidebar({
      scenario: 'closed',
    });
    await inZendesk(() => world.applyMacro(ticketId, 301));
    const asked = requests().length;
    await press('Take it out');
    expect(draft()).toBe('');
    expect(left()).toBeNull();
    expect(requests()).toHaveLength(asked);
  });

  test('nor where the fields were so before', async () => {
    const { press, world, ticketId, inZendesk } = await openSidebar({ scenario: 'closed' });
    await inZendesk(() =>
      world.updateTicket(ticketId, { status: 'pending', tags: ['return'] }, 'somebody else'),
    );
    await inZendesk(() => world.applyMacro(ticketId, RETURNS));
    await press('Take it out');
    expect(left()).toBeNull();
  });

  test('before an old lost reply, and not behind it', async () => {
    const { press } = await afterMacro({ draft: '' });
    await press('Take it out');
    expect(left()).toBeVisible();
  });

  describe('what was said of the fields is forgotten', () => {
    async function undone() {
      const opened = await afterMacro();
      await opened.press('Put my text back');
      await opened.showAll();
      await opened.press('Change them back');
      expect(screen.getByText('The fields are as they were before')).toBeVisible();
      return opened;
    }
    const said = () => screen.queryByText('The fields are as they were before');

    test('when the macro is applied again', async () => {
      const { inZendesk, world, ticketId, showAll } = await undone();
      await inZendesk(() => world.applyMacro(ticketId, RETURNS));
      await showAll();
      expect(screen.queryByText('The fields are as they were before')).toBeNull();
    });

    test('when it is applied from the sidebar', async () => {
      const { openTab, press, showAll } = await undone();
      await openTab('Macros');
      await press('Apply Returns › How to send it back');
      await press('Apply anyway');
      await showAll();
      expect(screen.queryByText('The fields are as they were before')).toBeNull();
    });

    test('when the reply is sent', async () => {
      const { inZendesk, world, ticketId } = await undone();
      expect(said()).not.toBeNull();
      await inZendesk(() => world.submitReply(ticketId));
      expect(said()).toBeNull();
    });

    test('but not while only a note is written', async () => {
      const { inZendesk, world, ticketId } = await undone();
      await inZendesk(() => world.setCommentType(ticketId, 'internalNote'));
      expect(said()).not.toBeNull();
    });
  });

  describe('whoever keeps the macro', () => {
    test('still learns quietly what it changed, and can undo it', async () => {
      const { press, showAll, world, ticketId, draft } = await afterMacro();
      const { status } = world.ticket(ticketId).saved ?? {};
      await press('Keep it');
      await showAll();
      expect(left()).toBeVisible();
      expect(screen.getByText('Status · Open → Pending')).toBeVisible();
      await press('Change them back');
      expect(world.ticket(ticketId)).toMatchObject({ status });
      expect(draft()).toContain('You can return everything');
    });

    test('hears nothing where it changed nothing, nor where nobody can tell', async () => {
      const { press, showAll, world } = await afterMacro();
      world.setFault('/api/v2/tickets/*.json', { kind: 'status', status: 500 });
      await press('Keep it');
      await showAll();
      expect(screen.queryByText(/also (have )?changed the ticket/)).toBeNull();
    });
  });

  test('what could not be found out is said', async () => {
    const { press, world, showAll } = await afterMacro();
    world.setFault('/api/v2/tickets/*.json', { kind: 'status', status: 500 });
    await press('Put my text back');
    await showAll();
    expect(
      screen.getByText(
        /^“.*” may also have changed the ticket: look at its fields before you send$/,
      ),
    ).toBeVisible();
  });

  test('a slow answer: says that it looks', async () => {
    const { press, world, pass, showAll } = await afterMacro();
    world.setFault('/api/v2/tickets/*.json', { kind: 'delay', ms: 3_000 });
    await press('Put my text back');
    await showAll();
    expect(screen.getByText(/^Looking whether/)).toBeVisible();
    await pass(3_000);
    expect(screen.queryByText(/^Looking whether/)).toBeNull();
    expect(screen.getByText('Tag added: return')).toBeVisible();
  });
});

describe('with less time left than a reply usually needs', () => {
  const SOON = 'Send it soon: a reply usually takes longer than the time left';
  const soon = () => document.querySelector('[data-notice="send-soon"]');

  test('a macro from Zendesk’s own menu gets a gentle word, once', async () => {
    const { world, ticketId, inZendesk, press, verdict, pass } = await openSidebar({
      scenario: 'critical',
    });
    await inZendesk(() => world.applyMacro(ticketId, RETURNS));
    expect(soon()).toHaveTextContent(SOON);
    const heard = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(heard()).toContain(SOON);
    expect(verdict()).toBe('deliverable');
    // The minutes are the window's: the word beside them stays, and is heard once.
    const changes: unknown[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(soon() as Element, { childList: true, characterData: true, subtree: true });
    await pass(5 * 60_000);
    expect(changes).toEqual([]);
    await press('Dismiss');
    expect(soon()).toBeNull();
    expect(heard()).not.toContain(SOON);
    await pass(60_000);
    expect(soon()).toBeNull();
  });

  test('so does one from the sidebar, beside the minutes that go on', async () => {
    const { openTab, press, pass, verdict } = await openSidebar({ scenario: 'critical' });
    await openTab('Macros');
    await press('Apply Returns › How to send it back');
    expect(verdict()).toBe('deliverable');
    expect(soon()).toBeVisible();
    await pass(5 * 60_000);
    expect(screen.getByText('13 min left')).toBeVisible();
    expect(soon()).toBeVisible();
    await press('Dismiss');
    expect(soon()).toBeNull();
  });

  test('the admin says what is little: it comes once no more is left', async () => {
    const { world, ticketId, inZendesk, pass, verdict, draft } = await openSidebar({
      scenario: 'critical',
      settings: { reply_minutes: 10 },
    });
    await inZendesk(() => world.applyMacro(ticketId, RETURNS));
    expect(draft()).toMatch(/^You can return/);
    expect(verdict()).toBe('deliverable');
    expect(soon()).toBeNull();
    await pass(9 * 60_000);
    expect(soon()).toBeVisible();
  });

  test('it goes with the reply', async () => {
    const { world, ticketId, inZendesk } = await openSidebar({ scenario: 'critical' });
    await inZendesk(() => world.applyMacro(ticketId, RETURNS));
    await inZendesk(() => world.submitReply(ticketId));
    expect(soon()).toBeNull();
  });

  test('it gives way to the warning when the window closes', async () => {
    const { world, ticketId, inZendesk, pass, verdict } = await openSidebar({
      scenario: 'critical',
    });
    await inZendesk(() => world.applyMacro(ticketId, RETURNS));
    await pass(19 * 60_000);
    expect(verdict()).toBe('window-closed');
    expect(soon()).toBeNull();
    expect(notice()).toBeInTheDocument();
  });

  test.each([
    ['a macro with time enough', { scenario: 'closing' }, RETURNS],
    ['a template', { scenario: 'critical' }, 324],
    ['the admin’s own minutes', { scenario: 'critical', settings: { reply_minutes: 10 } }, RETURNS],
    [
      'the admin switched it off',
      { scenario: 'critical', settings: { reply_minutes: 0 } },
      RETURNS,
    ],
  ])('not: %s', async (_what, options, macroId) => {
    const { world, ticketId, inZendesk } = await openSidebar(options);
    await inZendesk(() => world.applyMacro(ticketId, macroId));
    expect(soon()).toBeNull();
  });

  test('what the agent types alone gets none', async () => {
    const { type, inZendesk } = await openSidebar({ scenario: 'critical' });
    await inZendesk(() => type('My own words for you'));
    expect(soon()).toBeNull();
  });
});
