import { SUNSHINE_KEY } from '../../../../e2e/support/sunshine';
import { openBeside } from '../../testing/beside-ticket';

/** The sidebar beside an account with a template of every kind. */
async function openKinds() {
  const opened = await openBeside('template-kinds', { settings: SUNSHINE_KEY });
  const { app } = opened;
  const search = app.getByRole('searchbox', { name: 'Search templates' });
  const rows = app.locator('[data-template-name]');
  const isSendable = () => rows.find().map((row) => row.getAttribute('data-sendable'));
  /** There are more templates than the list draws at first. */
  const found = async (name: string) => {
    await search.fill(name.replaceAll('_', ' '));
    return app
      .locator(`[data-template-name="${name}"][data-template-language="en_US"]`)
      .find()[0] as HTMLElement;
  };
  return {
    ...opened,
    search,
    isSendable,
    found,
    look: async (name: string) => {
      await found(name);
      await app.locator(`[data-template-name="${name}"] [data-pick]`).first().click();
      await opened.pass(100);
    },
    textbox: (name: string) => app.getByRole('textbox', { name }),
    figure: () => app.getByRole('figure').find()[0],
  };
}

test('what cannot be sent is listed after the rest, each with its reason and what to do', async () => {
  const { search, found, isSendable } = await openKinds();
  for (const [name, reason] of [
    ['status_pending', 'Meta is still reviewing it.'],
    ['status_rejected', 'variables or formatting are wrong'],
    ['status_paused', 'Meta has paused it'],
    ['status_disabled', 'Meta has switched it off.'],
    ['status_archived', 'It is archived at Meta.'],
    ['part_carousel', 'this app cannot send: carousel'],
    ['part_location', 'this app cannot send: location'],
    ['part_flow', 'this app cannot send: form to fill in'],
    ['part_order_status', 'this app cannot send: status of an order'],
    ['odd_incomplete', 'It is not approved: status ON_HOLIDAY'],
    ['odd_left_over', 'this app cannot send'],
  ] as const) {
    const row = await found(name);
    expect(row).toHaveAttribute('data-sendable', 'false');
    expect(row).toHaveTextContent(reason);
  }
  await search.fill('');
  const flags = isSendable();
  expect(flags).toContain('true');
  expect(flags.indexOf('false')).toBeGreaterThan(flags.lastIndexOf('true'));
});

test('calls and catalogues ask for nothing', async () => {
  const { found } = await openKinds();
  for (const name of ['kind_catalog', 'kind_voice_call', 'kind_call_permission']) {
    expect(await found(name)).toHaveAttribute('data-sendable', 'true');
  }
});

describe('header, text and buttons are filled in groups of their own', () => {
  test('a header of words', async () => {
    const { app, look, figure } = await openKinds();
    await look('kind_text_header');
    await app.getByRole('group', { name: 'Header' }).getByRole('textbox').fill('BB-47110');
    expect(figure()).toHaveTextContent('Order BB-47110');
  });

  test('named variables, one of them guessed', async () => {
    const { look, textbox, figure, appSays } = await openKinds();
    await look('kind_named');
    await textbox('Order id').fill('BB-1');
    expect(figure()).toHaveTextContent('order BB-1 arrives');
    expect(appSays("A guess, please check: requester's first name")).toBe(true);
  });

  test('a document, with the name that its address has or that it is given', async () => {
    const { look, textbox, figure, appSays } = await openKinds();
    await look('kind_document_header');
    const address = textbox('Address of the document');
    await address.fill('http://shop.example/a.pdf');
    expect(appSays('begins with https://')).toBe(true);
    await address.fill('https://shop.example/files/Invoice%207.pdf');
    expect(figure()).toHaveTextContent('Invoice 7.pdf');
    await address.fill('https://shop.example/get.php?id=7&name=Invoice+7.pdf');
    expect(figure()).toHaveTextContent('Invoice 7.pdf');
    await address.fill('https://shop.example/download?id=7');
    expect(figure()).not.toHaveTextContent('Invoice 7.pdf');
    await textbox('Name of the document').fill('Invoice 7.pdf');
    expect(figure()).toHaveTextContent('Invoice 7.pdf');
  });

  test('the end of a button’s address, to which a whole one is cut', async () => {
    const { app, look, textbox, figure, appSays } = await openKinds();
    await look('kind_url_suffix');
    const end = textbox('End of the address behind “Track parcel”');
    await end.fill('BB-9');
    expect(figure()).toHaveTextContent('https://shop.example/track/BB-9');
    await end.fill('https://shop.example/track/Peña');
    await app.getByRole('button', { name: 'Use only “Peña”' }).click();
    expect(await end.inputValue()).toBe('Peña');
    expect(figure()).toHaveTextContent('https://shop.example/track/Pe%C3%B1a');
    expect(appSays('“Send now” is certain.')).toBe(true);
    await end.fill('www.shop.example/track/BB-9');
    await app.getByRole('button', { name: 'Use only “BB-9”' }).click();
    expect(await end.inputValue()).toBe('BB-9');
  });

  test('a one-time code, once', async () => {
    const { app, look, textbox, figure } = await openKinds();
    await look('kind_one_time_code');
    await textbox('One-time code').fill('123456');
    expect(figure()).toHaveTextContent('123456 is your verification code.');
    expect(app.getByRole('textbox').find()).toHaveLength(1);
    expect(app.getByRole('button', { name: 'Send now' }).find()[0]).toBeEnabled();
  });
});
