import { screen, within } from '@testing-library/react';
import { openSidebar, TEMPLATES } from '../../testing/sidebar';

const panel = () => screen.getByRole('tabpanel', { name: 'Templates' });
const rows = () => within(panel()).queryAllByRole('listitem');
const rowOf = (name: string, language = 'de') =>
  rows().find(
    (row) => row.dataset.templateName === name && row.dataset.templateLanguage === language,
  );
const said = () => within(panel()).getByRole('status');
const search = () => screen.getByRole('searchbox', { name: 'Search templates' });

test('holds the templates of the setting and of the macros, each once', async () => {
  const { enterTools } = await openSidebar();
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
  await openSidebar();
  expect(rowOf('order_update')).toHaveAttribute('data-sendable', 'true');
  expect(rowOf('order_update')).toHaveTextContent('Bestellung aktualisiert');
  expect(rowOf('order_update')).toHaveTextContent('Hallo Lena, es gibt Neuigkeiten zu 1001.');
  expect(within(rowOf('order_update') as HTMLElement).getByText('de')).toBeInTheDocument();
});

test('one that cannot be sent stays, with the reason, and cannot be picked', async () => {
  await openSidebar();
  const row = rowOf('spring_sale', 'en_US') as HTMLElement;
  expect(row).toHaveAttribute('data-sendable', 'false');
  expect(row).toHaveTextContent('cannot be sent: status PAUSED');
  expect(within(row).getByRole('button')).toBeDisabled();
});

test('search looks in name and text', async () => {
  const { user, inZendesk, enterTools } = await openSidebar();
  await enterTools();
  await user.type(search(), 'neuigkeiten');
  await inZendesk(() => {});
  expect(rows().map((row) => row.dataset.templateName)).toEqual(['order_update']);
  expect(said()).toHaveTextContent('1 template');
  await user.type(search(), 'x');
  await inZendesk(() => {});
  expect(panel()).toHaveTextContent('No template matches “neuigkeitenx”.');
});

test('without macros those of the setting are still there, with what is missing', async () => {
  const faults = { '/api/v2/macros/*': { kind: 'status', status: 403 } } as const;
  const { enterTools } = await openSidebar({ faults });
  await enterTools();
  expect(rows()).toHaveLength(TEMPLATES.length);
  expect(within(panel()).getByRole('alert')).toHaveTextContent('Your macros could not be loaded.');
});

test('while macros are loading those of the setting are there', async () => {
  const { enterTools } = await openSidebar({
    faults: { '/api/v2/macros/*': { kind: 'noAnswer' } },
  });
  await enterTools();
  expect(rows()).toHaveLength(TEMPLATES.length);
  expect(within(panel()).queryByText('Loading…')).toBeNull();
});

test('no template at all: where they come from', async () => {
  const faults = { '/api/v2/macros/*': { kind: 'status', status: 403 } } as const;
  const { enterTools } = await openSidebar({ settings: {}, faults });
  await enterTools();
  expect(panel()).toHaveTextContent('Admins add them in the app');
});

describe('before anything needs the macros', () => {
  const also = () => screen.queryByRole('button', { name: 'Also look through my macros' });

  test('those of the setting are there, by title, and no request is made', async () => {
    const { requests } = await openSidebar();
    expect(rows().map(({ dataset }) => dataset.templateName)).toEqual([
      'order_update',
      'delivery_day',
      'spring_sale',
    ]);
    expect(also()).toBeInTheDocument();
    expect(requests()).toEqual([]);
  });

  test('where the setting has none, nothing is said to be missing', async () => {
    await openSidebar({ settings: {} });
    expect(panel()).not.toHaveTextContent('No approved template');
    expect(said()).toBeEmptyDOMElement();
    expect(also()).toBeInTheDocument();
  });

  test('the agent can have them looked through', async () => {
    const { inZendesk, requests } = await openSidebar();
    // As a screen reader does it: neither pointer nor focus comes first.
    await inZendesk(() => also()?.click());
    expect(rows()).toHaveLength(7);
    expect(also()).toBeNull();
    expect(requests().every((path) => path.includes('/macros'))).toBe(true);
  });

  test('a draft with a shorthand needs them: its template may stand in one', async () => {
    const { type, inZendesk, verdict } = await openSidebar();
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
      await openSidebar({ scenario });
      expect(also()).toBeNull();
      expect(rows().length).toBeGreaterThan(TEMPLATES.length);
    },
  );
});

describe('the keyboard', () => {
  test('"Use a template" leads into the search', async () => {
    const { press } = await openSidebar({ scenario: 'closed' });
    await press('Use a template');
    expect(search()).toHaveFocus();
  });

  test('also from the form of a template, and again', async () => {
    const { press } = await openSidebar({ scenario: 'closed' });
    await press('Use a template');
    await press(/Delivery day/);
    expect(screen.queryByRole('searchbox', { name: 'Search templates' })).toBeNull();
    await press('Use a template');
    expect(search()).toHaveFocus();
  });

  test('picking leads to the form, going back to the row', async () => {
    const { press } = await openSidebar();
    await press(/Delivery day/);
    expect(screen.getByRole('heading', { name: /Delivery day/ })).toHaveFocus();
    await press('All templates');
    expect(screen.getByRole('button', { name: /Delivery day/ })).toHaveFocus();
  });

  test('going back does not take the focus again when the list changes', async () => {
    const { press, user, inZendesk } = await openSidebar();
    await press(/Delivery day/);
    await press('All templates');
    await user.click(search());
    await user.keyboard('d');
    await inZendesk(() => {});
    expect(search()).toHaveFocus();
    expect(search()).toHaveValue('d');
  });
});
