import type { Translate } from '../i18n/create-translate';

/** How somebody of this name is called in a sentence. */
export type CallBy = (name: string, t: Translate) => string;

/** By the whole name, or "the customer". */
export const asNamed: CallBy = (name, t) => name || t('customer');
