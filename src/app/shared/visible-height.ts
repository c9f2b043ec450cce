import styles from './visible-height.module.css';

/** In less than this no form can be read: the tray is asked to show more of the frame. */
const LEAST_PX = 240;

/** Until the tray has come to rest after a scroll. */
const CALM_MS = 250;

/**
 * How much of this frame the agent can see while Zendesk's tray cuts off the rest, in CSS pixels. An
 * observer inside the frame is told by the browser what the page around it never tells. In another
 * tab nothing is seen, and nothing is concluded.
 *
 * @param change hears each new height: a frame that becomes as high is wholly in sight.
 */
export function watchVisibleHeight(change: (mostPx: number) => void, signal: AbortSignal): void {
  if (typeof IntersectionObserver === 'undefined') return;
  // As large as what the frame shows, wherever its content is scrolled to.
  const pane = document.createElement('div');
  pane.className = String(styles.pane);
  pane.setAttribute('aria-hidden', 'true');
  document.body.append(pane);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = true;
  let hasScrolled = false;
  let most = Number.POSITIVE_INFINITY;
  let largest = 0;

  const set = (px: number) => {
    most = px;
    largest = Math.max(largest, px);
    change(px);
  };
  const judge = (seenPx: number, framePx: number) => {
    if (seenPx === 0 || seenPx >= framePx) return;
    if (seenPx < LEAST_PX && !hasScrolled) {
      hasScrolled = true;
      document.documentElement.scrollIntoView({ block: 'start' });
      lookLater();
      return;
    }
    set(Math.max(seenPx, LEAST_PX));
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const newest = entries.at(-1);
      if (!newest) return;
      if (!isLooking) return lookLater();
      isLooking = false;
      const { intersectionRect, boundingClientRect } = newest;
      judge(Math.floor(intersectionRect.height), Math.floor(boundingClientRect.height));
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  );
  /** Whoever observes anew is told how it is now. */
  function look(): void {
    isLooking = true;
    observer.unobserve(pane);
    observer.observe(pane);
  }
  function lookLater(): void {
    clearTimeout(timer);
    timer = setTimeout(look, CALM_MS);
  }
  /** Back from elsewhere in the tray the agent may see as much as before. */
  const comeBack = () => {
    if (most < largest) set(largest);
  };
  observer.observe(pane);
  window.addEventListener('resize', look, { signal });
  window.addEventListener('focus', comeBack, { signal });
  document.documentElement.addEventListener('pointerenter', comeBack, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
    pane.remove();
  });
}
