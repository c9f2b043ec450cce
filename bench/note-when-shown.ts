/**
 * Runs in every frame before its own scripts. A frame's `performance.now()` starts with the frame,
 * so the noted time is from iframe start to the frame painted after the element appeared.
 */
export function noteWhenShown(shown: string): void {
  const seen = () => {
    if (!document.querySelector(shown)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      document.documentElement.dataset.shownAfterMs = String(performance.now());
    });
  };
  const observer = new MutationObserver(seen);
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}
