/** Marks the fields that an agent still has to look at. */
export const NEEDY = 'data-needy';

/**
 * Where Enter leads to in a form: from a field to the next one that is empty or wrong, from its title
 * to the first such field, else to the action. null: it does what it always does, so that a field
 * that is right, as the last one, starts the action, and one that is wrong says so.
 */
export function placeAfterEnter(form: HTMLElement, from: Element): HTMLElement | null {
  const needy = [...form.querySelectorAll<HTMLElement>(`[${NEEDY}]`)];
  if (from.matches('h2')) {
    return needy[0] ?? form.querySelector<HTMLElement>('[type="submit"]:not(:disabled)');
  }
  if (!from.matches('input') || from.hasAttribute(NEEDY)) return null;
  const isAfter = (field: Element) =>
    (from.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return needy.find(isAfter) ?? needy[0] ?? null;
}
