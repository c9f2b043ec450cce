import { screen, within } from '@testing-library/react';
import { arrivals } from '../../testing/render-in';
import { openSidebar } from '../../testing/sidebar';

type Opened = Awaited<ReturnType<typeof openSidebar>>;

async function openMacros(options: Parameters<typeof openSidebar>[0] = {}): Promise<Opened> {
  const opened = await openSidebar(options);
  await opened.openTab('Macros');
  return opened;
}

const panel = () => screen.getByRole('tabpanel', { name: 'Macros' });
const rows = () => within(panel()).queryAllByRole('listitem');
const rowOf = (id: number) => rows().find((row) => row.dataset.macroId === String(id));
const said = () => within(panel()).getByRole('status');
const applyOf = (title: string) => `Apply ${title}`;
const dialog = () => screen.queryByRole('alertdialog');

const RETURNS = 'Returns › How to send it back';
const WORKFLOW = 'Workflow › Waiting for the customer';
const TEMPLATE = 'WhatsApp templates › Are you still there? (en)';

// What an agent used lasts beyond a page, and so beyond a test.
beforeEach(() => window.localStorage.clear());

describe('the list', () => {
  test('holds the active macros by their categories, those without first', async () => {
    await openMacros();
    expect(
      within(panel())
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Other macros',
      'Greeting',
      'Delivery',
      'Returns',
      'Closing',
      'WhatsApp templates',
      'Internal',
      'Workflow',
    ]);
    expect(said()).toHaveTextContent('18 macros');
    expect(screen.queryByText('Christmas hours')).toBeNull();
  });

  test('an open ticket asks for none before the agent comes near, and says why none are there', async () => {
    const { requests, enterTools } = await openSidebar();
    const asked = () => requests().filter((url) => url.includes('/macros'));
    expect(panel()).toHaveTextContent('Macros appear here as you point at the tools or search.');
    expect(within(panel()).queryByRole('button', { name: /macros/i })).toBeNull();
    expect(asked()).toEqual([]);
    await enterTools();
    expect(asked().length).toBeGreaterThan(0);
    expect(rows().length).toBeGreaterThan(0);
    expect(panel()).not.toHaveTextContent('Macros appear here');
  });

  test.each([
    [306, 'free-text', 'free text'],
    [324, 'template', 'approved template'],
    [341, 'no-reply', 'no reply'],
    [361, 'no-reply', 'no reply'],
  ])('macro %d: %s', async (id, delivery, words) => {
    await openMacros();
    expect(rowOf(id)).toHaveAttribute('data-macro-delivery', delivery);
    expect(rowOf(id)).toHaveTextContent(words);
  });

  test('not known: free text says what may become of it', async () => {
    await openMacros({ scenario: 'never-wrote' });
    expect(rowOf(306)).toHaveTextContent('free text: may not arrive');
    expect(rowOf(324)).toHaveTextContent('approved template');
  });

  /** The heading that a macro's row stands under. */
  const headingOf = (id: number) =>
    rowOf(id)?.closest('ul')?.parentElement?.querySelector('h3')?.textContent;

  test('closed: what would not arrive stands below what would, and says so', async () => {
    await openMacros({ scenario: 'closed' });
    expect(headingOf(306)).toBe('Would not arrive now');
    expect(headingOf(324)).toBe('WhatsApp templates');
    expect(rowOf(324)).toHaveTextContent('approved template');
    const order = rows().map((row) => row.dataset.macroDelivery);
    expect(order.lastIndexOf('template')).toBeLessThan(order.indexOf('free-text'));
    expect(order.lastIndexOf('no-reply')).toBeLessThan(order.indexOf('free-text'));
  });

  test('where the channel takes no template, one would not arrive either', async () => {
    await openMacros({ scenario: 'instagram' });
    expect(headingOf(324)).toBe('Would not arrive now');
    expect(rowOf(324)).toHaveTextContent('template: WhatsApp only');
  });

  test('a search forgives slips where nothing else is found', async () => {
    const { user, inZendesk, pass } = await openMacros();
    await user.type(screen.getByRole('searchbox', { name: 'Search macros' }), 'wharehouse');
    await inZendesk(() => {});
    await arrivals();
    await pass(1_000);
    expect(rows().map((row) => row.dataset.macroId)).toEqual(['341', '304']);
  });

  test('search looks in title and text; Escape empties it', async () => {
    const { user, inZendesk } = await openMacros();
    const search = screen.getByRole('searchbox', { name: 'Search macros' });
    await user.type(search, 'parcel shop');
    await inZendesk(() => {});
    expect(rows().map((row) => row.dataset.macroId)).toEqual(['306']);
    expect(said()).toHaveTextContent('1 macro');
    await user.type(search, ' nothing such');
    await inZendesk(() => {});
    expect(rows()).toEqual([]);
    expect(panel()).toHaveTextContent('No macro matches “parcel shop nothing such”.');
    await user.keyboard('{Escape}');
    await inZendesk(() => {});
    expect(search).toHaveValue('');
    expect(rows()).toHaveLength(18);
  });

  test('500 macros come in parts', async () => {
    const { press } = await openMacros({ scenario: 'many-macros' });
    expect(rows()).toHaveLength(60);
    await press('Show 60 more');
    expect(rows()).toHaveLength(120);
  });
});

describe('Apply in the open window', () => {
  test('just applies, and says so', async () => {
    const { press, draft, verdict } = await openMacros();
    await press(applyOf(RETURNS));
    expect(dialog()).toBeNull();
    expect(draft()).toContain('You can return everything within 30 days.');
    expect(verdict()).toBe('deliverable');
    expect(said()).toHaveTextContent(`“${RETURNS}” was applied.`);
    // What the sidebar itself applied is no surprise to it.
    expect(screen.queryByText(/was applied$/)).toBeNull();
  });

  test('a macro that Zendesk does not apply is told', async () => {
    const { press, draft, world } = await openMacros();
    world.setFault('macro', { kind: 'status', status: 500 });
    await press(applyOf(RETURNS));
    expect(said()).toHaveTextContent(`Zendesk did not apply “${RETURNS}”.`);
    expect(draft()).toBe('');
    expect(screen.getByRole('button', { name: applyOf(RETURNS) })).not.toHaveAttribute(
      'aria-disabled',
    );
  });

  test('a macro that Zendesk never answers ends as well', async () => {
    const { press, pass, world } = await openMacros();
    world.setFault('macro', { kind: 'noAnswer' });
    await press(applyOf(RETURNS));
    expect(screen.getByRole('button', { name: applyOf(RETURNS) })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await pass(8_000);
    expect(said()).toHaveTextContent(
      `Zendesk did not answer. Look at the reply before you apply “${RETURNS}” again.`,
    );
    expect(screen.getByRole('button', { name: applyOf(RETURNS) })).not.toHaveAttribute(
      'aria-disabled',
    );
  });
});

describe('Apply after the end', () => {
  test('asks first, naming macro and customer', async () => {
    const { press, draft } = await openMacros({ scenario: 'closed' });
    await press(applyOf(RETURNS));
    expect(dialog()).toHaveAccessibleName(`Apply “${RETURNS}”?`);
    expect(dialog()).toHaveTextContent('would not reach Olivia');
    expect(draft()).toBe('');
  });

  test('an unknown window asks too, in other words', async () => {
    const { press } = await openMacros({ scenario: 'never-wrote' });
    await press(applyOf(RETURNS));
    expect(dialog()).toHaveTextContent('may not reach Yusuf');
  });

  test('apply anyway', async () => {
    const { press, draft } = await openMacros({ scenario: 'closed' });
    await press(applyOf(RETURNS));
    await press('Apply anyway');
    expect(dialog()).toBeNull();
    expect(draft()).toContain('You can return everything');
    // The agent has decided: no second warning that names the macro.
    expect(screen.queryByText(`“${RETURNS}” would not arrive`)).toBeNull();
  });

  test.each([
    ['the button', 'Leave it'],
    ['Escape', '{Escape}'],
  ])('leave it, by %s', async (_how, key) => {
    const { press, user, inZendesk, draft } = await openMacros({
      scenario: 'closed',
      draft: 'My own words',
    });
    await press(applyOf(RETURNS));
    if (key.startsWith('{')) await inZendesk(() => user.keyboard(key));
    else await press(key);
    expect(dialog()).toBeNull();
    expect(draft()).toBe('My own words');
    expect(screen.getByRole('button', { name: applyOf(RETURNS) })).toHaveFocus();
  });

  test('choose a template instead: the keyboard goes on in their search', async () => {
    const { press, draft } = await openMacros({ scenario: 'closed' });
    await press(applyOf(RETURNS));
    await press('Choose a template');
    expect(dialog()).toBeNull();
    expect(draft()).toBe('');
    expect(screen.getByRole('tab', { name: 'Templates' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('searchbox', { name: 'Search templates' })).toHaveFocus();
  });

  test.each([
    ['answers with a template', TEMPLATE],
    ['does not answer', WORKFLOW],
  ])('a macro that %s just applies', async (_what, title) => {
    const { press } = await openMacros({ scenario: 'closed' });
    await press(applyOf(title));
    expect(dialog()).toBeNull();
    expect(said()).toHaveTextContent(`“${title}” was applied.`);
  });

  test('and its template stands in the composer, filled for this customer', async () => {
    const { press, draft, verdict } = await openMacros({ scenario: 'closed' });
    await press(applyOf('WhatsApp templates › Order update (en)'));
    expect(draft()).toMatch(/^&\(\(.*template=\[\[order_update\]\].*\[\[Olivia\]\].*\)\)&$/);
    expect(verdict()).toBe('template-ok');
  });

  test('an answer that goes out by another channel is not asked about', async () => {
    const { press, world, ticketId, inZendesk, pass } = await openMacros({
      scenario: 'several-channels',
    });
    await pass(24 * 3_600_000);
    await inZendesk(() => world.setTargetChannel(ticketId, 'email'));
    await press(applyOf(RETURNS));
    expect(dialog()).toBeNull();
    expect(said()).toHaveTextContent(`“${RETURNS}” was applied.`);
  });

  test('a window that closes between two looks asks: both read the same answer', async () => {
    const { press, pass } = await openMacros({ scenario: 'critical' });
    await pass(23 * 60_000);
    await press(applyOf(RETURNS));
    expect(dialog()).toBeInTheDocument();
  });
});

describe('a macro that the agent looks at', () => {
  const open = (opened: Opened, name: RegExp) =>
    opened.inZendesk(() => opened.user.click(within(panel()).getByRole('button', { name })));
  const HOW = /^How to send it back/;
  const preview = () => screen.queryByRole('region', { name: /^Preview of/ });
  const previewsOf = ({ requests }: Opened) =>
    requests().filter((url) => url.includes('/macros/3'));

  test('shows Zendesk’s own preview: the text for this customer, and the fields', async () => {
    const opened = await openMacros();
    await open(opened, /^Parcel is on its way/);
    expect(preview()).toHaveTextContent('What Lena would get');
    expect(preview()).toHaveTextContent('Good news, Lena: your parcel left');
    expect(preview()).toHaveTextContent('Status · Open → Pending');
    expect(within(preview() as HTMLElement).getByRole('status')).toHaveTextContent(
      'The preview of “Delivery › Parcel is on its way” is here.',
    );
    expect(opened.draft()).toBe('');
    expect(opened.world.ticket(opened.ticketId).status).toBe('open');
  });

  test('by keyboard, and closed again the same way', async () => {
    const opened = await openMacros();
    const button = within(panel()).getByRole('button', { name: HOW });
    button.focus();
    await opened.inZendesk(() => opened.user.keyboard('{Enter}'));
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveFocus();
    expect(preview()).toHaveTextContent('Tag added: return');
    await opened.inZendesk(() => opened.user.keyboard(' '));
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(preview()).toBeNull();
  });

  test('one at a time, and each asked for once', async () => {
    const opened = await openMacros();
    await open(opened, HOW);
    await open(opened, /^Parcel is on its way/);
    expect(screen.getAllByRole('region', { name: /^Preview of/ })).toHaveLength(1);
    await open(opened, HOW);
    expect(preview()).toHaveTextContent('You can return everything');
    expect(previewsOf(opened)).toEqual([
      '/api/v2/tickets/1001/macros/306/apply.json',
      '/api/v2/tickets/1001/macros/304/apply.json',
    ]);
  });

  test.each([
    [/^Hand over to the warehouse/, 'An internal note', 'Warehouse: please check'],
    [/^Waiting for the customer/, 'Writes nothing to Lena.', 'Status · Open → Pending'],
    [/^Erste Antwort/, 'What Lena would get', 'Changes no field of the ticket.'],
    [/^Take it/, 'Writes nothing', 'Changes no field of the ticket.'],
    [/^Escalate/, 'Writes nothing', 'Priority · Normal → Urgent'],
  ])('%s', async (name, ...says) => {
    const opened = await openMacros();
    await open(opened, name);
    for (const words of says) expect(preview()).toHaveTextContent(words);
  });

  test('a template is shown in the customer’s words, not as code', async () => {
    const opened = await openMacros();
    await open(opened, /^Are you still there/);
    expect(preview()).toHaveTextContent('We would still like to help. Just answer this message.');
    expect(preview()).toHaveTextContent('Template “still_there” (en_US)');
    expect(preview()).not.toHaveTextContent('&((');
  });

  test('is asked for again when somebody else changes the ticket', async () => {
    const opened = await openMacros();
    await open(opened, HOW);
    await opened.inZendesk(() =>
      opened.world.updateTicket(
        opened.ticketId,
        { status: 'hold', tags: ['return'] },
        'somebody else',
      ),
    );
    expect(preview()).toHaveTextContent('The ticket has changed: the preview is loaded again.');
    await opened.pass(300);
    expect(preview()).toHaveTextContent('Status · On hold → Pending');
    expect(preview()).not.toHaveTextContent('Tag');
    expect(previewsOf(opened)).toHaveLength(2);
    await opened.press(applyOf(RETURNS));
    await opened.pass(300);
    expect(opened.draft()).toContain('You can return everything');
    expect(preview()).toHaveTextContent('Changes no field of the ticket.');
  });

  test('in an inactive tab nothing is asked for', async () => {
    const opened = await openMacros();
    await open(opened, HOW);
    await opened.inZendesk(() => opened.host.deactivate('frame-1'));
    await opened.inZendesk(() =>
      opened.world.updateTicket(opened.ticketId, { status: 'hold' }, 'somebody else'),
    );
    await opened.pass(1_000);
    expect(previewsOf(opened)).toHaveLength(1);
    await opened.inZendesk(() => opened.host.activate('frame-1'));
    await opened.pass(100);
    expect(preview()).toHaveTextContent('Status · On hold → Pending');
  });

  test('a failure is told with what still works, and can be tried again', async () => {
    const opened = await openMacros();
    opened.world.setFault('/api/v2/tickets/*/macros/*/apply*', { kind: 'status', status: 500 });
    await open(opened, /^Parcel is on its way/);
    expect(preview()).toHaveTextContent('The preview could not be loaded.');
    expect(preview()).toHaveTextContent('Zendesk has a problem of its own (500).');
    expect(preview()).toHaveTextContent('Good news, {{ticket.requester.first_name}}:');
    opened.world.setFault('/api/v2/tickets/*/macros/*/apply*', null);
    await opened.press('Try again');
    expect(preview()).toHaveTextContent('Good news, Lena:');
    expect(preview()).not.toHaveTextContent('could not be loaded');
  });

  test.each([
    [404, 'Zendesk no longer knows this macro, or not this ticket (404).'],
    [403, 'Zendesk did not allow it (403).'],
    [429, 'Zendesk asks for a pause'],
    [500, 'Zendesk has a problem of its own (500).'],
  ])(
    'refused with %d: says so with the macro’s own text, and applying still works',
    async (status, words) => {
      const opened = await openMacros();
      opened.world.setFault('/api/v2/tickets/*/macros/*/apply*', { kind: 'status', status });
      await open(opened, /^Parcel is on its way/);
      const shown = within(preview() as HTMLElement);
      expect(shown.getByRole('alert')).toHaveTextContent('The preview could not be loaded.');
      expect(preview()).toHaveTextContent(words);
      expect(preview()).toHaveTextContent('Applying it still works.');
      expect(preview()).toHaveTextContent('Good news, {{ticket.requester.first_name}}:');
      await opened.press(applyOf('Delivery › Parcel is on its way'));
      expect(opened.draft()).toMatch(/^Good news, Lena/);
    },
  );

  test('no answer at all ends in words, and can be tried again', async () => {
    const opened = await openMacros();
    opened.world.setFault('/api/v2/tickets/*/macros/*/apply*', { kind: 'noAnswer' });
    await open(opened, HOW);
    await opened.pass(15_000);
    expect(preview()).toHaveTextContent('Zendesk did not answer in time. Try again.');
    opened.world.setFault('/api/v2/tickets/*/macros/*/apply*', null);
    await opened.press('Try again');
    expect(preview()).toHaveTextContent('Tag added: return');
  });

  test('a slow answer: says that it loads, and applying still works', async () => {
    const opened = await openMacros();
    opened.world.setFault('/api/v2/tickets/*/macros/*/apply*', { kind: 'delay', ms: 4_000 });
    await open(opened, HOW);
    expect(preview()).toHaveTextContent('Loading…');
    await opened.press(applyOf(RETURNS));
    expect(opened.draft()).toContain('You can return everything');
    await opened.pass(5_000);
    expect(preview()).toHaveTextContent('Changes no field of the ticket.');
  });
});

describe('favourites and recent ones', () => {
  const star = (title: string) => screen.getByRole('button', { name: `Favourite: ${title}` });
  const headings = () =>
    within(panel())
      .getAllByRole('heading')
      .map(({ textContent }) => textContent);

  test('a star brings a macro to the top, and takes the keyboard along', async () => {
    const { press } = await openMacros();
    await press(`Favourite: ${RETURNS}`);
    expect(headings()[0]).toBe('Favourites');
    expect(rows()[0]).toHaveAttribute('data-macro-id', '306');
    expect(rows()[0]).toHaveTextContent('Returns › How to send it back');
    expect(rows()).toHaveLength(18);
    expect(star(RETURNS)).toHaveAttribute('aria-pressed', 'true');
    expect(star(RETURNS)).toHaveFocus();
    await press(`Favourite: ${RETURNS}`);
    expect(headings()[0]).toBe('Other macros');
    expect(star(RETURNS)).toHaveAttribute('aria-pressed', 'false');
    expect(star(RETURNS)).toHaveFocus();
  });

  test('they last beyond the page, as ids alone', async () => {
    const { press, unmount } = await openMacros();
    await press(`Favourite: ${RETURNS}`);
    await press(applyOf(WORKFLOW));
    unmount();
    expect({ ...window.localStorage }).toEqual({
      'reply-window 1 http://localhost:4600 101 favourite-macros': '["306"]',
      'reply-window 1 http://localhost:4600 101 recent-macros': '["361"]',
    });
    await openMacros();
    expect(headings().slice(0, 2)).toEqual(['Favourites', 'Recent']);
    expect(
      rows()
        .slice(0, 2)
        .map((row) => row.dataset.macroId),
    ).toEqual(['306', '361']);
  });

  test('a macro that was just applied stays where it is until the list moves anyway', async () => {
    const { press, user, inZendesk } = await openMacros();
    await press(applyOf(RETURNS));
    expect(headings()[0]).toBe('Other macros');
    expect(screen.getByRole('button', { name: applyOf(RETURNS) })).toHaveFocus();
    const search = screen.getByRole('searchbox', { name: 'Search macros' });
    await user.type(search, 'x');
    await user.clear(search);
    await inZendesk(() => {});
    expect(headings()[0]).toBe('Recent');
    expect(rows()[0]).toHaveAttribute('data-macro-id', '306');
  });

  test('one that Zendesk did not apply is no recent one', async () => {
    const { press, world } = await openMacros();
    world.setFault('macro', { kind: 'status', status: 500 });
    await press(applyOf(RETURNS));
    expect(window.localStorage).toHaveLength(0);
  });

  test('one from Zendesk’s own menu is', async () => {
    const { world, ticketId, inZendesk } = await openMacros();
    await inZendesk(() => world.applyMacro(ticketId, 306));
    expect(Object.values({ ...window.localStorage })).toEqual(['["306"]']);
  });

  test('a search looks through all alike', async () => {
    const { press, user, inZendesk } = await openMacros();
    await press(`Favourite: ${RETURNS}`);
    await user.type(screen.getByRole('searchbox', { name: 'Search macros' }), 'how to');
    await inZendesk(() => {});
    expect(headings()).toEqual(['Returns']);
  });

  test('too many are refused in words', async () => {
    window.localStorage.setItem(
      'reply-window 1 http://localhost:4600 101 favourite-macros',
      JSON.stringify(Array.from({ length: 200 }, (_, id) => `x${id}`)),
    );
    const { press } = await openMacros();
    await press(`Favourite: ${RETURNS}`);
    expect(said()).toHaveTextContent('200 favourites are the most there can be.');
    expect(star(RETURNS)).toHaveAttribute('aria-pressed', 'false');
  });
});
