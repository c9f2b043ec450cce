import type { OpenTicket } from './open-ticket';

/** Everything that the window's live region says from now on, as a screen reader would hear it. */
export async function listenToWindow({
  replyWindow,
}: OpenTicket): Promise<() => Promise<string[]>> {
  const heard = await replyWindow.getByRole('status').evaluateHandle((region) => {
    const heard: string[] = [];
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return heard;
  });
  return () => heard.jsonValue();
}
