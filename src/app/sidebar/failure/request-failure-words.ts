import type { RequestFailure } from '../../../zendesk/request/request-failure';
import type { Translate } from '../../i18n/create-translate';

/** What happened to a request, and what to do. `waitSeconds` is set while a pause is waited out. */
export function requestFailureWords(
  failure: RequestFailure,
  waitSeconds: number | null,
  t: Translate,
): string {
  switch (failure.kind) {
    case 'offline':
      return t('requestFailure.offline');
    case 'no-answer':
      return t('requestFailure.noAnswer');
    case 'wrong-shape':
      return t('requestFailure.wrongShape');
    case 'status': {
      const { status } = failure;
      if (status === 401 || status === 403) return t('requestFailure.refused', { status });
      if (status === 404) return t('requestFailure.notFound');
      if (status === 429) {
        return waitSeconds === null
          ? t('requestFailure.tooMany')
          : t('requestFailure.waiting', { seconds: waitSeconds });
      }
      return status >= 500
        ? t('requestFailure.server', { status })
        : t('requestFailure.status', { status });
    }
  }
}
