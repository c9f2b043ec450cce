import type { SimIntegration } from './account-types';
import type { SentTemplate, SimTemplate } from './template-types';
import type { WorldState } from './world-state';

/** The template that a number has under a name and a language. */
export function templateOf(
  state: WorldState,
  number: SimIntegration | null,
  { name, language }: Pick<SentTemplate, 'name' | 'language'>,
): SimTemplate | null {
  const known = number === null ? [] : templatesOf(state, number.id);
  return known.find((one) => one.name === name && one.language === language) ?? null;
}

/** The templates of a WhatsApp number; those that name none are the first number's. */
export function templatesOf(
  { templates, integrations }: Pick<WorldState, 'templates' | 'integrations'>,
  integrationId: string,
): readonly SimTemplate[] {
  const first = integrations.find(({ type }) => type === 'whatsapp')?.id;
  return (templates ?? []).filter(({ integrationIds }) =>
    integrationIds === null ? integrationId === first : integrationIds.includes(integrationId),
  );
}
