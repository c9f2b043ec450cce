import type { Translate } from '../../i18n/create-translate';
import type { MessageKey } from '../../i18n/messages';
import type { InsertState } from './use-insert-template';

const FAILURES = {
  'ticket-changed': 'templates.failure.ticket-changed',
  'channel-changed': 'templates.failure.channel-changed',
  'draft-changed': 'templates.failure.draft-changed',
  'not-public': 'templates.failure.not-public',
  'call-failed': 'templates.failure.call-failed',
} as const satisfies Record<string, MessageKey>;

/** What "Insert" led to; '' while there is nothing to say. */
export function insertOutcomeWords(state: InsertState, t: Translate): string {
  if (state === 'idle') return '';
  if (state === 'inserting') return t('templates.form.inserting');
  if (state === 'inserted') return t('templates.form.inserted');
  if (state.kind === 'not-taken') {
    return t(state.restored ? 'templates.failure.not-taken' : 'templates.failure.draft-lost');
  }
  return t(FAILURES[state.kind]);
}
