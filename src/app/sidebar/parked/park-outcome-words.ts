import type { KeepFailure } from '../../../zendesk/parked/keep-note';
import type { Translate } from '../../i18n/create-translate';
import type { ParkOutcome } from './parking';

/** Why a note is not surely in the ticket, what is as it was, and what to do. */
export function keepFailureWords(failure: KeepFailure, t: Translate): string {
  if (failure.kind === 'unsure') return t('parked.failure.unsure');
  const why = failure.failure;
  if (why.kind === 'offline') return t('parked.failure.offline');
  if (failure.kind === 'not-there' || why.kind !== 'status') return t('parked.failure.notThere');
  const { status } = why;
  switch (status) {
    case 401:
    case 403:
    case 404:
      return t('parked.failure.notAllowed', { status });
    case 409:
      return t('parked.failure.conflict');
    case 422:
      return t('parked.failure.invalid');
    case 429:
      return t('parked.failure.pause');
    default:
      return t('parked.failure.status', { status });
  }
}

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
