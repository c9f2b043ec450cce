import type { Page } from '@playwright/test';
import type { Fault } from '../../simulator/world/fault-types';
import { runOutOfPatience } from './patience';
import { reloadApp } from './reload-app';

/** Starts the app anew with one thing broken; of what nobody answers its patience is over at once. */
export async function breakAndReload(page: Page, key: string, fault: Fault): Promise<void> {
  await page.evaluate(
    ([hit, bad]) => {
      const { host, world } = window.localZendesk;
      host.clearWire();
      world.setFault(hit, bad);
    },
    [key, fault] as const,
  );
  await reloadApp(page);
  if (fault.kind === 'noAnswer') await runOutOfPatience(page);
}
