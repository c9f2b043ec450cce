import type { RequestFailure } from '../../../core/request-failure';
import type { Translate } from '../../i18n/create-translate';
import type { MessageKey } from '../../i18n/messages';

type Why = 'refused' | 'pause' | 'status' | Exclude<RequestFailure['kind'], 'status'>;

/** What could not be read: the customer's other tickets, or this ticket's conversation log. */
const FAILED = {
  elsewhere: {
    refused: 'window.notes.elsewhere.refused',
    pause: 'window.notes.elsewhere.pause',
    status: 'window.notes.elsewhere.status',
    offline: 'window.notes.elsewhere.offline',
    'no-answer': 'window.notes.elsewhere.noAnswer',
    'wrong-shape': 'window.notes.elsewhere.wrongShape',
  },
  log: {
    refused: 'window.notes.log.refused',
    pause: 'window.notes.log.pause',
    status: 'window.notes.log.status',
    offline: 'window.notes.log.offline',
    'no-answer': 'window.notes.log.noAnswer',
    'wrong-shape': 'window.notes.log.wrongShape',
  },
} as const satisfies Record<string, Record<Why, MessageKey>>;

/** One quiet sentence on what Zendesk did not give, and why. */
export function failedReadWords(
  what: keyof typeof FAILED,
  failure: RequestFailure,
  t: Translate,
): string {
  const words = FAILED[what];
  if (failure.kind !== 'status') return t(words[failure.kind]);
  const { status } = failure;
  if (status === 429) return t(words.pause);
  return t(status === 401 || status === 403 ? words.refused : words.status, { status });
}
