import { screen, within } from '@testing-library/react';
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

const RETURNS = 'Returns::How to send it back';
const WORKFLOW = 'Workflow::Waiting for the customer';
const TEMPLATE = 'WhatsApp templates::Are you still there? (en)';

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

  test.each([
    ['closed', 'free text: would not arrive'],
    ['never-wrote', 'free text: may not arrive'],
  ])('%s: free text says what would become of it', async (scenario, words) => {
    await openMacros({ scenario });
    expect(rowOf(306)).toHaveTextContent(words);
    expect(rowOf(324)).toHaveTextContent(/approved template$|approved template/);
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
    const { press, draft } = await openMacros();
    await press(applyOf(RETURNS));
    expect(dialog()).toBeNull();
    expect(draft()).toContain('You can return everything within 30 days.');
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
    expect(dialog()).toHaveTextContent('would not reach Olivia Grant');
    expect(draft()).toBe('');
  });

  test('an unknown window asks too, in other words', async () => {
    const { press } = await openMacros({ scenario: 'never-wrote' });
    await press(applyOf(RETURNS));
    expect(dialog()).toHaveTextContent('may not reach Yusuf Demir');
  });

  test('apply anyway', async () => {
    const { press, draft } = await openMacros({ scenario: 'closed' });
    await press(applyOf(RETURNS));
    await press('Apply anyway');
    expect(dialog()).toBeNull();
    expect(draft()).toContain('You can return everything');
    // The agent has decided: no second warning that names the macro.
    expect(screen.queryByText(`Macro “${RETURNS}” was applied`)).toBeNull();
  });

  test.each([
    ['the button', 'Leave it'],
    ['Escape', '{Escape}'],
  ])('leave it, by %s', async (_how, key) => {
    const { press, user, inZendesk, draft } = await openMacros({ scenario: 'closed' });
    await press(applyOf(RETURNS));
    if (key.startsWith('{')) await inZendesk(() => user.keyboard(key));
    else await press(key);
    expect(dialog()).toBeNull();
    expect(draft()).toBe('');
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

  test('an answer that goes out by another channel is not asked about', async () => {
    const { press, world, ticketId, inZendesk, pass } = await openMacros({
      scenario: 'several-channels',
    });
    await pass(24 * 3_600_000);
    await inZendesk(() => world.setTargetChannel(ticketId, 'email'));
    await press(applyOf(RETURNS));
    expect(dialog()).toBeNull();
  });

  test('a window that closes between two looks asks: both read the same answer', async () => {
    const { press, pass } = await openMacros({ scenario: 'critical' });
    await pass(23 * 60_000);
    await press(applyOf(RETURNS));
    expect(dialog()).toBeInTheDocument();
  });
});
