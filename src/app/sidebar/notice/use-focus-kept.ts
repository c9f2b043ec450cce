import { type RefObject, useEffect, useRef } from 'react';

/** Nothing has the focus any more, and it was this page's. */
export const isLost = (): boolean =>
  document.hasFocus() && document.activeElement === document.body;

/**
 * A place that takes the keyboard's focus when what had it in there is gone: a button that went with its
 * notice.
 *
 * @param isGoal the agent's work goes on here, and what they pressed elsewhere is gone as well.
 */
export function useFocusKept(isGoal: boolean): RefObject<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let wasInside = false;
    const note = ({ target }: Event) => {
      wasInside = target instanceof Node && element.contains(target);
    };
    const observer = new MutationObserver(() => {
      if (wasInside && isLost()) element.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', note);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', note);
      observer.disconnect();
    };
  }, []);
  useEffect(() => {
    if (isGoal && isLost()) place.current?.focus();
  }, [isGoal]);
  return place;
}
