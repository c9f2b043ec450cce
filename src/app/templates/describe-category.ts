import type { Translate } from '../i18n/create-translate';
import type { MessageKey } from '../i18n/messages';

const NAMES: Readonly<Record<string, MessageKey>> = {
  UTILITY: 'picker.category.utility',
  MARKETING: 'picker.category.marketing',
  AUTHENTICATION: 'picker.category.authentication',
};

const MEANINGS: Readonly<Record<string, MessageKey>> = {
  UTILITY: 'picker.means.utility',
  MARKETING: 'picker.means.marketing',
  AUTHENTICATION: 'picker.means.authentication',
};

/** Meta's category as people call it; one that we do not know as it came, lower-case. */
export function describeCategory(category: string, t: Translate): string {
  const key = NAMES[category.toUpperCase()];
  return key ? t(key) : category.toLowerCase().replaceAll('_', ' ');
}

/** What the category says of a message; null where we do not know. No prices: they change. */
export function explainCategory(category: string, t: Translate): string | null {
  const key = MEANINGS[category.toUpperCase()];
  return key ? t(key) : null;
}
