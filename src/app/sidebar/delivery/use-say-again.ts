import { useState } from 'react';
import { isBlankDraft } from '../../../core/conversation/ticket-snapshot';
import type { LostReply } from '../../../core/notices/notice';
import type { SayAgainOutcome } from '../../../session/session-actions';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { useActions, useSession } from '../../ticket/use-session';

const OUTCOMES = {
  inserted: 'delivery.again.inserted',
  'closed-now': 'delivery.again.closedNow',
  'is-note': 'delivery.again.isNote',
  failed: 'delivery.again.failed',
  'not-readable': 'delivery.again.notReadable',
  'not-there': 'delivery.again.notThere',
  'no-words': 'delivery.again.noWords',
} as const satisfies Record<SayAgainOutcome, MessageKey>;

/**
 * Puts a reply's text into the composer once more, and says what came of it: null is nothing yet, or
 * nothing any more, as the text has left the composer again.
 */
export function useSayAgain(lost: LostReply) {
  const { t } = useLocale();
  const { sayAgain } = useActions();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<SayAgainOutcome | null>(null);
  // Before that the composer is nothing to this row, which so is not drawn at a key.
  const hasLeft = useSession(
    ({ ticket }) => outcome === 'inserted' && isBlankDraft(ticket.composer),
  );
  const again = async (): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    setOutcome(await sayAgain(lost));
    setBusy(false);
  };
  const shown = hasLeft ? null : outcome;
  return {
    again,
    isBusy,
    outcome: shown && t(OUTCOMES[shown]),
    isInserted: shown === 'inserted',
  };
}
