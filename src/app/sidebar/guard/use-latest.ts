import { useLayoutEffect, useRef } from 'react';

/** What was drawn last, for those who ask later: Zendesk may ask at any moment. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
