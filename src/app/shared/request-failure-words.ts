import type { RequestFailure } from '../../core/request-failure';
import type { Translate } from '../i18n/create-translate';

export interface Pause {
  readonly leftMs: number;
  /** True when the next try comes by itself. */
  readonly isRetrying: boolean;
}

const MINUTE_MS = 60_000;

function pauseWords({ leftMs, isRetrying }: Pause, t: Translate): string {
  return isRetrying
    ? t('requestFailure.waiting', { seconds: Math.max(1, Math.ceil(leftMs / 1_000)) })
    : t('requestFailure.pause', { count: Math.max(1, Math.ceil(leftMs / MINUTE_MS)) });
}

/** What happened to a request, and what to do. `pause` is how long a 429 is to be waited out. */
export function requestFailureWords(failure: RequestFailure, pause: Pause, t: Translate): string {
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
      if (status === 429) return pauseWords(pause, t);
      return status >= 500
        ? t('requestFailure.server', { status })
        : t('requestFailure.status', { status });
    }
  }
}
