import { screen } from '@testing-library/react';
import { applyOf, dialog, openMacros, RETURNS, said, TEMPLATE, WORKFLOW } from './macros.fixture';

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
