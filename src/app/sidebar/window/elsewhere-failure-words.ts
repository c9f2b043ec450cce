import type { RequestFailure } from '../../../core/request-failure';
import type { Translate } from '../../i18n/create-translate';

/** Why the customer's other tickets are not known. */
export function elsewhereFailureWords(failure: RequestFailure, t: Translate): string {
  switch (failure.kind) {
    case 'offline':
      return t('window.notes.elsewhere.offline');
    case 'no-answer':
      return t('window.notes.elsewhere.noAnswer');
    case 'wrong-shape':
      return t('window.notes.elsewhere.wrongShape');
    case 'status': {
      const { status } = failure;
      if (status === 429) return t('window.notes.elsewhere.pause');
      return status === 401 || status === 403
        ? t('window.notes.elsewhere.refused', { status })
        : t('window.notes.elsewhere.status', { status });
    }
  }
}
