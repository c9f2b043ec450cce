import type { ParkedEnd } from '../../../core/parked/parked-replies';
import type { ParkedProblem, ParkOutcome } from '../../../session/parking/parking';
import type { ReplaceFailure } from '../../../zendesk/composer/replace-draft';
import type { KeepFailure } from '../../../zendesk/parked/keep-note';
import type { Translate } from '../../i18n/create-translate';
import type { MessageKey } from '../../i18n/messages';
import { describeFailure } from '../../shared/describe-failure';

/** Why a note is not surely in the ticket, what is as it was, and what to do. */
export const describeKeepFailure = (failure: KeepFailure, t: Translate): string =>
  failure.kind === 'unsure'
    ? t('parked.failure.unsure')
    : describeFailure(failure.failure, 'note', t);

export interface OutcomeMessage {
  readonly role: 'status' | 'alert';
  readonly text: string;
}

const asStatus = (text: string): OutcomeMessage => ({ role: 'status', text });
const asAlert = (text: string): OutcomeMessage => ({ role: 'alert', text });

/** What parking led to; null while there is nothing to say. */
export function describeParkOutcome(outcome: ParkOutcome, t: Translate): OutcomeMessage | null {
  switch (outcome.kind) {
    case 'idle':
      return null;
    case 'busy':
      return asStatus(t('parked.done.busy'));
    case 'parked':
      return asStatus(t('parked.done.parked'));
    case 'draft-stays':
      return asStatus(t('parked.done.draftStays'));
    case 'words-changed':
      return asAlert(t('parked.done.wordsChanged'));
    case 'not-emptied':
      return asAlert(t('parked.done.notEmptied'));
    case 'has-files':
      return asAlert(t('parked.failure.files'));
    case 'offline':
      return asAlert(t('parked.failure.offline'));
    case 'failed':
      return asAlert(describeKeepFailure(outcome.failure, t));
  }
}

const ENDED = {
  released: 'parked.ended.released',
  discarded: 'parked.ended.discarded',
  replaced: 'parked.ended.replaced',
} as const satisfies Record<ParkedEnd, MessageKey>;

function describeReplaceFailure({ kind }: ReplaceFailure): MessageKey {
  if (kind === 'type-changed') return 'parked.notPut.otherType';
  return kind === 'draft-changed' || kind === 'channel-changed' || kind === 'ticket-changed'
    ? 'parked.notPut.changed'
    : 'parked.notPut.notTaken';
}

/** What did not work with a parked reply, and what to do. */
export function describeParkedProblem(problem: ParkedProblem, t: Translate): string {
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
      return t(describeReplaceFailure(problem.failure));
    case 'not-kept':
      return describeKeepFailure(problem.failure, t);
  }
}
