import type { KeepFailure } from '../../../zendesk/parked/keep-note';
import type { Translate } from '../../i18n/create-translate';
import { failureWords } from '../../shared/failure-words';
import type { ParkOutcome } from './parking';

/** Why a note is not surely in the ticket, what is as it was, and what to do. */
export const keepFailureWords = (failure: KeepFailure, t: Translate): string =>
  failure.kind === 'unsure' ? t('parked.failure.unsure') : failureWords(failure.failure, 'note', t);

export interface OutcomeWords {
  readonly role: 'status' | 'alert';
  readonly text: string;
}

const said = (text: string): OutcomeWords => ({ role: 'status', text });
const alerted = (text: string): OutcomeWords => ({ role: 'alert', text });

interface About {
  readonly customer: string;
  /** Whether a template can be sent meanwhile. */
  readonly canWake: boolean;
}

/** What parking led to; null while there is nothing to say. */
export function parkOutcomeWords(
  outcome: ParkOutcome,
  { customer, canWake }: About,
  t: Translate,
): OutcomeWords | null {
  switch (outcome.kind) {
    case 'idle':
      return null;
    case 'busy':
      return said(t('parked.done.busy'));
    case 'parked':
      return said(t(canWake ? 'parked.done.wake' : 'parked.done.parked', { customer }));
    case 'draft-stays':
      return said(t('parked.done.draftStays'));
    case 'words-changed':
      return alerted(t('parked.done.wordsChanged'));
    case 'not-emptied':
      return alerted(t('parked.done.notEmptied'));
    case 'has-files':
      return alerted(t('parked.failure.files'));
    case 'offline':
      return alerted(t('parked.failure.offline'));
    case 'failed':
      return alerted(keepFailureWords(outcome.failure, t));
  }
}
