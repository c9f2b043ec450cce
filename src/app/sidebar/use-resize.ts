import { type RefObject, useEffect } from 'react';

/** Keeps the iframe as high as its content; Zendesk never does it by itself. */
export function useResize(
  content: RefObject<HTMLElement | null>,
  resize: (heightPx: number) => Promise<void>,
): void {
  useEffect(() => {
    const element = content.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    let asked = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      if (height === asked) return;
      asked = height;
      void resize(height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [content, resize]);
}
