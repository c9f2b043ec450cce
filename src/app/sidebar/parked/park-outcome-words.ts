import type { ParkedEnd } from '../../../core/parked/parked-replies';
import type { ParkedProblem, ParkOutcome } from '../../../session/parking/parking';
import type { ReplaceFailure } from '../../../zendesk/composer/replace-draft';
import type { KeepFailure } from '../../../zendesk/parked/keep-note';
import type { Translate } from '../../i18n/create-translate';
import type { MessageKey } from '../../i18n/messages';
import { failureWords } from '../../shared/failure-words';

/** Why a note is not surely in the ticket, what is as it was, and what to do. */
export const keepFailureWords = (failure: KeepFailure, t: Translate): string =>
  failure.kind === 'unsure' ? t('parked.failure.unsure') : failureWords(failure.failure, 'note', t);

export interface OutcomeWords {
  readonly role: 'status' | 'alert';
  readonly text: string;
}

const said = (text: string): OutcomeWords => ({ role: 'status', text });
const alerted = (text: string): OutcomeWords => ({ role: 'alert', text });

/** What parking led to; null while there is nothing to say. */
export function parkOutcomeWords(outcome: ParkOutcome, t: Translate): OutcomeWords | null {
  switch (outcome.kind) {
    case 'idle':
      return null;
    case 'busy':
      return said(t('parked.done.busy'));
    case 'parked':
      return said(t('parked.done.parked'));
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

const ENDED = {
  released: 'parked.ended.released',
  discarded: 'parked.ended.discarded',
  replaced: 'parked.ended.replaced',
} as const satisfies Record<ParkedEnd, MessageKey>;

function notPutWords({ kind }: ReplaceFailure): MessageKey {
  if (kind === 'type-changed') return 'parked.notPut.otherType';
  return kind === 'draft-changed' || kind === 'channel-changed' || kind === 'ticket-changed'
    ? 'parked.notPut.changed'
    : 'parked.notPut.notTaken';
}

/** What did not work with a parked reply, and what to do. */
export function parkedProblemWords(problem: ParkedProblem, t: Translate): string {
  switch (problem.kind) {
    case 'not-read':
      return t('parked.notRead');
    case 'offline':
      return t('parked.failure.offline');
    case 'not-noted':
      return t('parked.notNoted');
    case 'put-in-twice':
      return t('parked.putInTwice');
    case 'ended':
      return t(ENDED[problem.end]);
    case 'not-put':
      return t(notPutWords(problem.failure));
    case 'not-kept':
      return keepFailureWords(problem.failure, t);
  }
}
