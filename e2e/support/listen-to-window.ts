import type { Locator } from '@playwright/test';
import type { OpenTicket } from './open-ticket';

/** Everything that the sidebar tells a screen reader of the window from now on. */
export const listenToWindow = ({ app }: OpenTicket): Promise<() => Promise<string[]>> =>
  listenTo(app.locator('main > [role="status"]'));

/** Everything that a live region says from now on, as a screen reader would hear it. */
export async function listenTo(place: Locator): Promise<() => Promise<string[]>> {
  const heard = await place.evaluateHandle((region) => {
    const heard: string[] = [];
    const hear = () => {
      const text = region.textContent ?? '';
      if (text !== '' && region.checkVisibility()) heard.push(text);
    };
    new MutationObserver(hear).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return heard;
  });
  return () => heard.jsonValue();
}
