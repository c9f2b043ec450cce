import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps a scrolled area at its end: when its count grows, and when the area itself is resized
 * while the reader is there.
 */
export function useStickyEnd(count: number): RefObject<HTMLElement> {
  const area = useRef<HTMLElement>(null);
  const isAtEnd = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message scrolls to the end
  useLayoutEffect(() => {
    scrollToEnd(area.current);
  }, [count]);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const note = () => {
      isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 8;
    };
    const observer = new ResizeObserver(() => isAtEnd.current && scrollToEnd(element));
    element.addEventListener('scroll', note, { passive: true });
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', note);
      observer.disconnect();
    };
  }, []);

  return area;
}

function scrollToEnd(element: HTMLElement | null): void {
  element?.scrollTo(0, element.scrollHeight);
}
