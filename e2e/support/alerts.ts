import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';
import { MINUTE, passTime } from './clock';
import { type OpenTicket, openTicket, type Surroundings } from './open-ticket';

/** Beyond the time that the background leaves to a page just opened. */
const BEGUN_MS = 20_000;

export interface Alerting extends OpenTicket {
  readonly icon: Locator;
  /** The popover's page. */
  readonly popover: FrameLocator;
  readonly popoverFrame: () => Promise<Frame>;
  /** What the app has said over Zendesk's page so far. */
  readonly said: () => Promise<readonly string[]>;
  /** Lets the time of a look pass while the agent stays. */
  readonly look: () => Promise<void>;
}

/** The agent in the first ticket of a scenario, and the alerts begun. */
export async function openAlerting(
  page: Page,
  scenario: string,
  surroundings?: Surroundings,
): Promise<Alerting> {
  const ticket = await openTicket(page, scenario, surroundings);
  await passTime(page, BEGUN_MS);
  const iframe = page.locator('iframe[title="Reply Window: top bar"]');
  return {
    ...ticket,
    icon: page.getByRole('banner').getByRole('button', { name: 'Reply Window' }),
    popover: iframe.contentFrame(),
    popoverFrame: async () => {
      const frame = await (await iframe.elementHandle())?.contentFrame();
      if (!frame) throw new Error('The popover has no frame.');
      return frame;
    },
    // Notices go by themselves, so what was asked for is read.
    said: () =>
      page.evaluate(() =>
        window.localZendesk.host.wire.flatMap(({ data }) => {
          const { params } = data as { params?: { notify?: readonly string[] } };
          return params?.notify?.slice(0, 1) ?? [];
        }),
      ),
    look: () => passTime(page, 10 * MINUTE + 1_000),
  };
}
