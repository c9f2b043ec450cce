import type { KeyboardEvent } from 'react';

/**
 * The row to which a key leads from this one; null: the key means something else.
 * @param page as many rows as are in sight.
 */
export function rowStep(
  { key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  from: number,
  count: number,
  page: number,
): number | null {
  if (ctrlKey || altKey || metaKey || count === 0) return null;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), count - 1);
}
