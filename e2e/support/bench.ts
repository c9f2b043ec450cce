import { expect, type Locator, type Page } from '@playwright/test';

/** The hand that plays the customer, the clock and the bad luck. */
export const bench = (page: Page): Locator => page.getByRole('region', { name: 'Bench' });

const openPart = (page: Page, name: string): Promise<void> =>
  bench(page).getByRole('tab', { name, exact: true }).click();

/** Starts a scenario from its beginning; agent and settings stay as they are. */
export async function playScenario(page: Page, id: string): Promise<void> {
  const app = page.getByRole('region', { name: 'Apps' }).locator('iframe');
  const old = await app.first().getAttribute('data-frame-id');
  const scenario = bench(page).getByRole('combobox', { name: 'Scenario' });
  if ((await scenario.inputValue()) === id) {
    await bench(page).getByRole('button', { name: 'Start over' }).click();
  } else {
    await scenario.selectOption(id);
  }
  await expect(app).toHaveCount(1);
  await expect(app).not.toHaveAttribute('data-frame-id', old ?? '');
}

export async function letPass(page: Page, minutes: number): Promise<void> {
  await bench(page).getByRole('spinbutton', { name: 'Minutes', exact: true }).fill(String(minutes));
  await bench(page).getByRole('button', { name: 'Let time pass' }).click();
}

export const jump = (page: Page, name: '+10 min' | '+1 h' | '+3 h' | '+24 h'): Promise<void> =>
  bench(page).getByRole('button', { name, exact: true }).click();

interface Writing {
  readonly channel?: string;
  /** As the bench names it. */
  readonly kind?: string;
  /** How long ago it was sent: Zendesk records it now. */
  readonly minutesAgo?: number;
}

export async function writeAsCustomer(
  page: Page,
  text: string,
  { channel, kind, minutesAgo = 0 }: Writing = {},
): Promise<void> {
  const play = bench(page);
  await play.getByRole('textbox', { name: "Customer's message" }).fill(text);
  if (channel) {
    await play.getByRole('combobox', { name: "Customer's channel" }).selectOption(channel);
  }
  if (kind) await play.getByRole('combobox', { name: 'Kind of message' }).selectOption(kind);
  await play.getByRole('spinbutton', { name: 'Sent minutes ago' }).fill(String(minutesAgo));
  await play.getByRole('button', { name: 'Write as the customer' }).click();
}

export async function setFault(page: Page, hits: string, fault: string): Promise<void> {
  await openPart(page, 'Faults');
  await bench(page).getByRole('combobox', { name: 'Hits' }).selectOption(hits);
  await bench(page).getByRole('combobox', { name: 'Fault', exact: true }).selectOption(fault);
  await bench(page).getByRole('button', { name: 'Set fault' }).click();
}

export async function removeFault(page: Page, key: string): Promise<void> {
  await openPart(page, 'Faults');
  await bench(page)
    .getByRole('button', { name: `Remove fault on ${key}` })
    .click();
}

export async function blockSdk(page: Page): Promise<void> {
  await openPart(page, 'App');
  // The input lies under its picture, which takes the click.
  await bench(page).getByText('SDK script blocked').click();
}

export async function saveSetting(page: Page, label: string, value: string): Promise<void> {
  await openPart(page, 'App');
  await bench(page).getByLabel(label).fill(value);
  await bench(page).getByRole('button', { name: 'Save and reload the app' }).click();
}

export async function chooseLanguage(page: Page, locale: string): Promise<void> {
  await openPart(page, 'Agent');
  await bench(page).getByRole('combobox', { name: 'Language' }).selectOption(locale);
}
