import type { OpenTicket } from './open-ticket';

const SPOKEN = ['aria-label', 'placeholder', 'title'];

/** Every text that a person sees or hears in the app: one for each line, label and hint. */
export async function shownTexts({ app }: OpenTicket): Promise<string[]> {
  const lines = await app.locator('body').allInnerTexts();
  const attributes = await app
    .locator('body *')
    .evaluateAll(
      (elements, names) =>
        elements.flatMap((element) => names.map((name) => element.getAttribute(name) ?? '')),
      SPOKEN,
    );
  return [...lines.flatMap((text) => text.split('\n')), ...attributes]
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
