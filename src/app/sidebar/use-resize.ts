import { type RefObject, useEffect } from 'react';
import { fittingHeight } from '../shared/fitting-height';
import { watchVisibleHeight } from '../shared/visible-height';

/**
 * Keeps the iframe as high as its content, up to a limit; Zendesk never does it by itself.
 * @param staysInSight never higher than what the agent sees of it: what sticks to its foot is then in
 *   sight as well.
 */
export function useResize(
  content: RefObject<HTMLElement | null>,
  resize: (heightPx: number) => Promise<void>,
  staysInSight = false,
): void {
  useEffect(() => {
    const element = content.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    let asked = 0;
    let mostPx = Number.POSITIVE_INFINITY;
    const ask = () => {
      const height = Math.min(fittingHeight(element), mostPx);
      if (height === asked) return;
      asked = height;
      void resize(height);
    };
    const observer = new ResizeObserver(ask);
    observer.observe(element);
    const stop = new AbortController();
    if (staysInSight) {
      watchVisibleHeight((px) => {
        mostPx = px;
        ask();
      }, stop.signal);
    }
    return () => {
      observer.disconnect();
      stop.abort();
    };
  }, [content, resize, staysInSight]);
}
