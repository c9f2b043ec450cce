import type { ReplaceFailure } from '../../../zendesk/composer/replace-draft';
import type { Translate } from '../../i18n/create-translate';

export type NudgeState = 'idle' | 'inserting' | 'inserted' | ReplaceFailure;

/** What "Insert a nudge" led to; '' while there is nothing to say. */
export function describeNudge(state: NudgeState, t: Translate): string {
  if (state === 'idle') return '';
  if (state === 'inserting') return t('nudge.inserting');
  if (state === 'inserted') return t('nudge.inserted');
  if ('removed' in state && state.removed) return t('nudge.failure.kept');
  switch (state.kind) {
    case 'not-taken':
      return t('nudge.failure.notTaken');
    case 'no-answer':
    case 'call-failed':
      return t('nudge.failure.noAnswer');
    default:
      return t('nudge.failure.changed');
  }
}
