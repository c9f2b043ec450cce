import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/** Where keys already have a meaning of their own. */
const TAKES_KEYS =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"]';

const rowsIn = (area: HTMLElement | null): HTMLElement[] => [
  ...(area?.querySelectorAll<HTMLElement>('[data-pick]') ?? []),
];

/** The row that a digit leads to; null for any other key. */
const digitOf = ({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>) =>
  /^[1-9]$/.test(key) && !ctrlKey && !altKey && !metaKey ? Number(key) - 1 : null;

/** Is the list what is seen, and not another tab of the tools? */
const isSeen = (area: HTMLElement | null): boolean =>
  area !== null && area.closest('[aria-hidden="true"], [hidden]') === null;

export interface ListKeys {
  /** For the element around the search and the rows. */
  readonly area: RefObject<HTMLDivElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The list by keyboard: arrows go from the search into the rows and on, Home and End to the first and
 * the last one, Escape back to the search; Enter in the search picks the best match. A digit leads to
 * one of the first nine rows, from an empty search field and from wherever no text is being typed.
 */
export function useListKeys(search: RefObject<HTMLInputElement>): ListKeys {
  const area = useRef<HTMLDivElement>(null);

  const goTo = (event: { preventDefault: () => void }, row: HTMLElement | null | undefined) => {
    if (!row) return;
    event.preventDefault();
    row.focus();
  };

  const onSearchKey = (event: KeyboardEvent, isEmpty: boolean) => {
    const rows = rowsIn(area.current);
    if (event.key === 'ArrowDown') return goTo(event, rows[0]);
    if (event.key === 'Enter' && !isEmpty) {
      event.preventDefault();
      return rows[0]?.click();
    }
    const digit = isEmpty ? digitOf(event) : null;
    if (digit !== null) goTo(event, rows[digit]);
  };

  const onRowKey = (event: KeyboardEvent, row: Element) => {
    const rows = rowsIn(area.current);
    const pick = row.querySelector<HTMLElement>('[data-pick]');
    const at = pick ? rows.indexOf(pick) : -1;
    switch (event.key) {
      case 'ArrowDown':
        return goTo(event, rows[at + 1]);
      case 'ArrowUp':
        return goTo(event, rows[at - 1] ?? search.current);
      case 'Home':
        return goTo(event, rows[0]);
      case 'End':
        return goTo(event, rows.at(-1));
      case 'Escape':
        event.stopPropagation();
        return goTo(event, search.current);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (target === search.current) return onSearchKey(event, search.current.value === '');
    const row = target.closest('[data-template-name]');
    if (row) onRowKey(event, row);
  };

  useEffect(() => {
    const onDigit = (event: globalThis.KeyboardEvent) => {
      const digit = digitOf(event);
      const target = event.target as Element;
      if (digit === null || event.defaultPrevented || !isSeen(area.current)) return;
      if (target.closest(TAKES_KEYS)) return;
      goTo(event, rowsIn(area.current)[digit]);
    };
    document.addEventListener('keydown', onDigit);
    return () => document.removeEventListener('keydown', onDigit);
  });

  return { area, onKeyDown };
}
