import { screen, within } from '@testing-library/react';
import { openSidebar, TEMPLATES } from '../../testing/sidebar';

const openTemplates = (options: Parameters<typeof openSidebar>[0] = {}) =>
  openSidebar({ tool: 'templates', ...options });
const panel = () => screen.getByRole('tabpanel', { name: 'Templates' });
const rows = () => within(panel()).queryAllByRole('listitem');
const rowOf = (name: string, language = 'de') =>
  rows().find(
    (row) => row.dataset.templateName === name && row.dataset.templateLanguage === language,
  );
const said = () => within(panel()).getAllByRole('status').at(-1);
const search = () => screen.getByRole('searchbox', { name: 'Search templates' });

test('holds the templates of the setting and of the macros, each once', async () => {
  const { enterTools } = await openTemplates();
  await enterTools();
  const found = rows().map(({ dataset }) => `${dataset.templateName} ${dataset.templateLanguage}`);
  expect([...found].sort()).toEqual([
    'delivery_day en_US',
    'noch_fragen de',
    'order_update de',
    'order_update en_US',
    'pedido_atualizado pt_BR',
    'spring_sale en_US',
    'still_there en_US',
  ]);
  expect(said()).toHaveTextContent('7 templates');
});

test('each row says language and text, as this customer would read it', async () => {
  await openTemplates();
  expect(rowOf('order_update')).toHaveAttribute('data-sendable', 'true');
  expect(rowOf('order_update')).toHaveTextContent('Bestellung aktualisiert');
  expect(rowOf('order_update')).toHaveTextContent('Hallo Lena, es gibt Neuigkeiten zu 1001.');
  expect(within(rowOf('order_update') as HTMLElement).getByText('de')).toBeInTheDocument();
});

test('one that cannot be sent stays at the end, with the reason and what to do', async () => {
  const { press } = await openTemplates();
  const row = rowOf('spring_sale', 'en_US') as HTMLElement;
  expect(row).toHaveAttribute('data-sendable', 'false');
  expect(row).toHaveTextContent('Meta has paused it');
  expect(row).toHaveTextContent('Choose another one');
  expect(rows().at(-1)).toBe(row);
  expect(screen.getByRole('heading', { name: 'Cannot be sent now' })).toBeInTheDocument();

  await press(/^Spring sale/);
  expect(screen.getByRole('figure')).toHaveTextContent('Our spring sale has begun.');
  expect(panel()).toHaveTextContent('Meta has paused it');
  expect(screen.queryByRole('button', { name: 'Insert into the reply' })).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('search looks in name and text, and forgives a slip', async () => {
  const { user, inZendesk, enterTools } = await openTemplates();
  await enterTools();
  await user.type(search(), 'neuigkieten');
  await inZendesk(() => {});
  expect(rows().map((row) => row.dataset.templateName)).toEqual(['order_update']);
  expect(said()).toHaveTextContent('1 template');
  await user.type(search(), 'xyz');
  await inZendesk(() => {});
  expect(panel()).toHaveTextContent('No template matches “neuigkietenxyz”.');
});

describe('filters', () => {
  const choose = async (
    { user, inZendesk }: Awaited<ReturnType<typeof openSidebar>>,
    filter: string,
    option: string,
  ) => {
    const folded = screen.queryByRole('button', { name: 'Filters', expanded: false });
    if (folded) await inZendesk(() => user.click(folded));
    await inZendesk(() =>
      user.selectOptions(screen.getByRole('combobox', { name: filter }), option),
    );
  };

  test('narrow the list by language, and are remembered for the visit', async () => {
    const opened = await openTemplates();
    await opened.enterTools();
    await choose(opened, 'Language', 'German');
    expect(rows().map(({ dataset }) => dataset.templateName)).toEqual([
      'order_update',
      'noch_fragen',
    ]);
    await opened.press(/^Bestellung aktualisiert/);
    await opened.press(/^All templates/);
    expect(screen.getByRole('combobox', { name: 'Language' })).toHaveValue('de');
    expect(rows()).toHaveLength(2);
    await choose(opened, 'Language', 'All languages');
    expect(rows()).toHaveLength(7);
  });

  test('by category, where there are several; both together may leave none', async () => {
    const opened = await openTemplates({
      settings: {
        templates: JSON.stringify(
          TEMPLATES.map((template, at) => ({
            ...template,
            category: at === 0 ? 'MARKETING' : 'UTILITY',
          })),
        ),
      },
    });
    await choose(opened, 'Category', 'Marketing');
    expect(rows().map(({ dataset }) => dataset.templateName)).toEqual(['order_update']);
    await choose(opened, 'Language', 'American English');
    expect(panel()).toHaveTextContent('No template has this language and category.');
  });

  test('are not there where there is nothing to choose', async () => {
    await openTemplates({ settings: { templates: JSON.stringify(TEMPLATES.slice(0, 1)) } });
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('favourites', () => {
  const star = (name: string, language?: string) =>
    within(rowOf(name, language) as HTMLElement).getByRole('button', { name: 'Favourite' });

  test('are marked at once, come first from the next visit on, and are told apart by their titles', async () => {
    const { user, inZendesk, press, enterTools } = await openTemplates();
    await enterTools();
    const names = () => rows().map(({ dataset }) => dataset.templateName);
    const before = names();
    expect(star('delivery_day', 'en_US')).toHaveAttribute('aria-pressed', 'false');
    expect(star('delivery_day', 'en_US')).toHaveAccessibleDescription('Delivery day');
    await inZendesk(() => user.click(star('delivery_day', 'en_US')));
    expect(star('delivery_day', 'en_US')).toHaveAttribute('aria-pressed', 'true');
    expect(star('delivery_day', 'en_US')).toHaveFocus();
    expect(names()).toEqual(before);

    await press(/^Bestellung aktualisiert/);
    await press(/^All templates/);
    expect(names()).toEqual(['delivery_day', ...before.filter((name) => name !== 'delivery_day')]);
    expect(screen.getByRole('heading', { name: 'Favourites' })).toBeInTheDocument();
  });
});

test('without macros those of the setting are still there, with what is missing', async () => {
  const faults = { '/api/v2/macros/*': { kind: 'status', status: 403 } } as const;
  const { enterTools } = await openTemplates({ faults });
  await enterTools();
  expect(rows()).toHaveLength(TEMPLATES.length);
  expect(within(panel()).getByRole('alert')).toHaveTextContent('Your macros could not be loaded.');
});

test('while macros are loading those of the setting are there', async () => {
  const { enterTools } = await openTemplates({
    faults: { '/api/v2/macros/*': { kind: 'noAnswer' } },
  });
  await enterTools();
  expect(rows()).toHaveLength(TEMPLATES.length);
  expect(within(panel()).queryByText('Loading…')).toBeNull();
});

test('no template at all: where they come from', async () => {
  const faults = { '/api/v2/macros/*': { kind: 'status', status: 403 } } as const;
  const { enterTools } = await openTemplates({ settings: {}, faults });
  await enterTools();
  expect(panel()).toHaveTextContent('Admins add them in the app');
});

describe('before anything needs the macros', () => {
  const also = () => screen.queryByRole('button', { name: 'Also look through my macros' });

  test('those of the setting are there, by title, and no request is made', async () => {
    const { requests } = await openTemplates();
    // Of the customer nothing is known yet: English first.
    expect(rows().map(({ dataset }) => dataset.templateName)).toEqual([
      'delivery_day',
      'order_update',
      'spring_sale',
    ]);
    expect(also()).toBeInTheDocument();
    expect(requests()).toEqual([]);
  });

  test('where the setting has none, nothing is said to be missing', async () => {
    await openTemplates({ settings: {} });
    expect(panel()).not.toHaveTextContent('No approved template');
    expect(said()).toBeEmptyDOMElement();
    expect(also()).toBeInTheDocument();
  });

  test('the agent can have them looked through', async () => {
    const { inZendesk, requests } = await openTemplates();
    // As a screen reader does it: neither pointer nor focus comes first.
    await inZendesk(() => also()?.click());
    expect(rows()).toHaveLength(7);
    expect(also()).toBeNull();
    expect(requests().every((path) => path.includes('/macros'))).toBe(true);
  });

  test('a draft with a shorthand needs them: its template may stand in one', async () => {
    const { type, inZendesk, verdict } = await openTemplates();
    await inZendesk(() =>
      type(
        '&((namespace=[[demo_namespace]] template=[[still_there]] fallback=[[x]] language=[[en_US]]))&',
      ),
    );
    expect(also()).toBeNull();
    expect(verdict()).not.toBe('template-unknown');
  });

  test.each([['closing'], ['critical'], ['closed'], ['never-wrote']])(
    'a ticket that is %s has them at once',
    async (scenario) => {
      await openTemplates({ scenario });
      expect(also()).toBeNull();
      expect(rows().length).toBeGreaterThan(TEMPLATES.length);
    },
  );
});

describe('the keyboard', () => {
  const pickAt = (at: number) => rows().at(at)?.querySelector('[data-pick]');

  test('arrows go from the search into the rows and back, Home and End to their ends', async () => {
    const { user, enterTools } = await openTemplates();
    await enterTools();
    await user.click(search());
    await user.keyboard('{ArrowDown}');
    expect(pickAt(0)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(pickAt(1)).toHaveFocus();
    await user.keyboard('{End}');
    expect(pickAt(-1)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(pickAt(-1)).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(pickAt(-2)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(pickAt(0)).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(search()).toHaveFocus();
  });

  test('Escape goes from a row to the search, and empties that', async () => {
    const { user, inZendesk } = await openTemplates();
    await user.type(search(), 'day');
    await inZendesk(() => {});
    await user.keyboard('{ArrowDown}{Escape}');
    expect(search()).toHaveFocus();
    expect(search()).toHaveValue('day');
    await user.keyboard('{Escape}');
    expect(search()).toHaveValue('');
  });

  test('Enter in the search picks the best match; in an empty one nothing', async () => {
    const { user, inZendesk } = await openTemplates();
    await user.click(search());
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('heading', { name: /Delivery day/ })).toBeNull();
    await user.type(search(), 'delivery');
    await inZendesk(() => user.keyboard('{Enter}'));
    expect(screen.getByRole('heading', { name: /Delivery day/ })).toHaveFocus();
  });

  test('a digit leads to its row: from an empty search, from a row, from nowhere', async () => {
    const { user, enterTools } = await openTemplates();
    await enterTools();
    await user.keyboard('2');
    expect(pickAt(1)).toHaveFocus();
    await user.keyboard('1');
    expect(pickAt(0)).toHaveFocus();
    await user.click(search());
    await user.keyboard('3');
    expect(pickAt(2)).toHaveFocus();
    expect(search()).toHaveValue('');
    // There is no ninth.
    await user.keyboard('9');
    expect(pickAt(2)).toHaveFocus();
  });

  test('a digit within a query, and one in a choice, stays what it is', async () => {
    const { user, press } = await openTemplates();
    await user.type(search(), 'a2');
    expect(search()).toHaveValue('a2');
    await press('Filters');
    const language = screen.getByRole('combobox', { name: 'Language' });
    language.focus();
    await user.keyboard('1');
    expect(language).toHaveFocus();
  });

  test('while the macros are shown a digit leads nowhere', async () => {
    const { user, openTab } = await openTemplates();
    await openTab('Macros');
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('1');
    expect(document.body).toHaveFocus();
  });

  test('Escape in the form goes back to its row', async () => {
    const { press, user, inZendesk } = await openTemplates();
    await press(/^Delivery day/);
    await inZendesk(() => user.keyboard('{Escape}'));
    expect(rowOf('delivery_day', 'en_US')?.querySelector('[data-pick]')).toHaveFocus();
  });

  test('"Use a template" leads into the search', async () => {
    const { press } = await openTemplates({ scenario: 'closed', draft: 'Hi Olivia' });
    await press('Use a template');
    expect(search()).toHaveFocus();
  });

  test('"Use a template" leads to the first one that says the draft, whatever was searched for', async () => {
    const { press, user } = await openTemplates({
      scenario: 'closed',
      draft: 'Your parcel will be delivered on Friday',
    });
    await user.type(search(), 'sale');
    await press('Use a template');
    expect(search()).toHaveValue('');
    const [first] = within(screen.getByRole('list', { name: 'Fits what you wrote' })).getAllByRole(
      'button',
    );
    expect(first).toHaveFocus();
  });

  test('also from the form of a template, and again', async () => {
    const { press } = await openTemplates({ scenario: 'closed', draft: 'Hi Olivia' });
    await press('Use a template');
    await press(/Delivery day/);
    expect(screen.queryByRole('searchbox', { name: 'Search templates' })).toBeNull();
    await press(/^All templates/);
    await press('Use a template');
    expect(search()).toHaveFocus();
  });

  test('picking leads to the form, going back to the row', async () => {
    const { press } = await openTemplates();
    await press(/Delivery day/);
    expect(screen.getByRole('heading', { name: /Delivery day/ })).toHaveFocus();
    await press(/^All templates/);
    expect(screen.getByRole('button', { name: /Delivery day/ })).toHaveFocus();
  });

  test('going back does not take the focus again when the list changes', async () => {
    const { press, user, inZendesk } = await openTemplates();
    await press(/Delivery day/);
    await press(/^All templates/);
    await user.click(search());
    await user.keyboard('d');
    await inZendesk(() => {});
    expect(search()).toHaveFocus();
    expect(search()).toHaveValue('d');
  });
});
