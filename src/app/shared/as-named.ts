import { isChannelId } from '../../core/text/channel-id';
import type { Translate } from '../i18n/create-translate';

/** How somebody of this name is called in a sentence. */
export type CallBy = (name: string, t: Translate) => string;

/** By the whole name, or "the customer": an id says nothing to anybody. */
export const asNamed: CallBy = (name, t) => (name && !isChannelId(name) ? name : t('customer'));
