import type { Template } from './template';
import type { TemplateParameter } from './template-parameter';

/** Meta allows nothing but the code in an authentication template. */
export const mayTakeFreeText = (category: string | null): boolean =>
  category?.trim().toUpperCase() !== 'AUTHENTICATION';

/** The body variable that takes an agent's own words: the first one marked as free text; null: none. */
export function freeTextParameter({
  category,
  parameters,
}: Pick<Template, 'category' | 'parameters'>): TemplateParameter | null {
  if (!mayTakeFreeText(category)) return null;
  return (
    parameters.find(
      ({ part, kind, isFreeText }) => isFreeText && part === 'body' && kind === 'text',
    ) ?? null
  );
}
