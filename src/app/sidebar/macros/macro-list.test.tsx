import { screen, within } from '@testing-library/react';
import { arrivals } from '../../testing/render-in';
import { openSidebar } from '../../testing/sidebar';
import { applyOf, openMacros, panel, RETURNS, rowOf, rows, said, WORKFLOW } from './macros.fixture';

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

  test('one from Zendesk’s own menu is a recent one', async () => {
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
