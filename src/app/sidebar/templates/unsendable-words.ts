import type { Unsendable } from '../../../core/template/send-ways';
import type { Translate } from '../../i18n/create-translate';

/** Why a template cannot be sent. */
export const unsendableWords = (why: Unsendable, t: Translate): string =>
  why.reason === 'not-approved'
    ? t('templates.notApproved', { status: why.status })
    : t('templates.noNamespace');
