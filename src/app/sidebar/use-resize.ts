import { type RefObject, useEffect } from 'react';

/**
 * Beyond this the page scrolls inside its frame: in a frame of several screens a dialog, which stands
 * in its middle, would open out of the agent's sight.
 */
const MOST_HEIGHT_PX = 720;

/** Keeps the iframe as high as its content, up to a limit; Zendesk never does it by itself. */
export function useResize(
  content: RefObject<HTMLElement | null>,
  resize: (heightPx: number) => Promise<void>,
): void {
  useEffect(() => {
    const element = content.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    let asked = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.min(Math.ceil(element.getBoundingClientRect().height), MOST_HEIGHT_PX);
      if (height === asked) return;
      asked = height;
      void resize(height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [content, resize]);
}
