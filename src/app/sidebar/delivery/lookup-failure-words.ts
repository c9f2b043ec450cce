import type { RequestFailure } from '../../../core/request-failure';
import type { Translate } from '../../i18n/create-translate';
import type { MessageKey } from '../../i18n/messages';

const WORDS = {
  offline: 'delivery.lookup.offline',
  'no-answer': 'delivery.lookup.noAnswer',
  'wrong-shape': 'delivery.lookup.wrongShape',
} as const satisfies Record<Exclude<RequestFailure['kind'], 'status'>, MessageKey>;

/** Why refusals could not be looked up. */
export function lookupFailureWords(failure: RequestFailure, t: Translate): string {
  if (failure.kind !== 'status') return t(WORDS[failure.kind]);
  const { status } = failure;
  if (status === 429) return t('delivery.lookup.pause');
  const isRefused = status === 401 || status === 403;
  return t(isRefused ? 'delivery.lookup.refused' : 'delivery.lookup.status', { status });
}
