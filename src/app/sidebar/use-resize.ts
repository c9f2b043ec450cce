import { type RefObject, useEffect } from 'react';
import { fittingHeight } from '../shared/fitting-height';

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
      const height = fittingHeight(element);
      if (height === asked) return;
      asked = height;
      void resize(height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [content, resize]);
}
