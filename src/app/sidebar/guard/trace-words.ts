import type { RequestFailure } from '../../../core/request-failure';
import type { Translate } from '../../i18n/create-translate';

const REFUSED = new Set([401, 403, 404, 422]);

/** Why a tag was not added, in one sentence. */
export function traceFailureWords(failure: RequestFailure, t: Translate): string {
  switch (failure.kind) {
    case 'offline':
      return t('trace.failed.offline');
    case 'no-answer':
      return t('trace.failed.noAnswer');
    case 'wrong-shape':
      return t('trace.failed.wrongShape');
    case 'status': {
      const { status } = failure;
      if (status === 409) return t('trace.failed.conflict');
      return t(REFUSED.has(status) ? 'trace.failed.refused' : 'trace.failed.status', {
        // A code, not an amount.
        status: String(status),
      });
    }
  }
}
