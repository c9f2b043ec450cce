/** Marks the fields that an agent still has to look at. */
export const NEEDY = 'data-needy';

/** What Enter in a field starts, as browsers have it; null: it is disabled. */
export const mainAction = (form: HTMLElement): HTMLElement | null =>
  form.querySelector<HTMLElement>('[type="submit"]:not(:disabled)');

/**
 * Where Enter leads to in a form: from a field to the next one that is empty or wrong, from its title
 * to the first such field, else to the action. null: it starts the action, so that the last field
 * that is right does so, and one that is wrong says what is; on a button it presses it.
 */
export function placeAfterEnter(form: HTMLElement, from: Element): HTMLElement | null {
  const needy = [...form.querySelectorAll<HTMLElement>(`[${NEEDY}]`)];
  if (from.matches('h2')) return needy[0] ?? mainAction(form);
  if (!from.matches('input, textarea') || from.hasAttribute(NEEDY)) return null;
  const isAfter = (field: Element) =>
    (from.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return needy.find(isAfter) ?? needy[0] ?? null;
}
