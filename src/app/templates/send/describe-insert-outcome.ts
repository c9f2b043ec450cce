import type { Translate } from '../../i18n/create-translate';
import type { MessageKey } from '../../i18n/messages';
import type { InsertState } from './use-insert-template';

const FAILURES = {
  'ticket-changed': 'templates.failure.ticket-changed',
  'channel-changed': 'templates.failure.channel-changed',
  'type-changed': 'templates.failure.type-changed',
  'not-writable': 'templates.failure.not-writable',
} as const satisfies Record<string, MessageKey>;

/** What "Insert" led to; '' while there is nothing to say. */
export function describeInsertOutcome(state: InsertState, t: Translate): string {
  if (state === 'idle') return '';
  if (state === 'inserting') return t('templates.form.inserting');
  if (state === 'inserted') return t('templates.form.inserted');
  switch (state.kind) {
    case 'draft-changed':
      return t(state.removed ? 'templates.failure.draft-taken' : 'templates.failure.draft-changed');
    case 'not-taken':
      return t(state.removed ? 'templates.failure.draft-lost' : 'templates.failure.not-taken');
    case 'no-answer':
      return t('templates.failure.no-answer');
    case 'call-failed':
      return t(
        state.failure.kind === 'no-answer'
          ? 'templates.failure.no-answer'
          : 'templates.failure.refused',
      );
    default:
      return t(FAILURES[state.kind]);
  }
}
