import { isBlankDraft } from '../../../core/conversation/ticket-snapshot';
import type { NudgeTexts } from '../../../core/guard/nudge-texts';
import type { GuardHost } from '../../../zendesk/guard/guard-host';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import quiet from '../../shared/quiet-line.module.css';
import { useTicketContext } from '../../ticket/ticket-context';
import styles from './nudge-line.module.css';
import { nudgeWords } from './nudge-words';
import { useInsertNudge } from './use-insert-nudge';

interface NudgeLineProps {
  readonly guardHost: GuardHost;
  readonly texts: NudgeTexts;
}

/** The end is near: one click puts a short question into the composer. It is never sent by itself. */
export function NudgeLine({ guardHost, texts }: NudgeLineProps) {
  const { t } = useLocale();
  const { customer, ticket } = useTicketContext();
  const { state, insert } = useInsertNudge(guardHost, texts);
  // Once the nudge has left the composer again, "Inserted" would be untrue.
  const isGone = state === 'inserted' && isBlankDraft(ticket.composer);
  const words = nudgeWords(isGone ? 'idle' : state, t);
  return (
    <div className={quiet.line}>
      <p>{t('nudge.text', { customer })}</p>
      <Button isBusy={state === 'inserting'} onClick={() => void insert()}>
        {t('nudge.insert')}
      </Button>
      <p role="status" className={styles.outcome}>
        {words}
      </p>
    </div>
  );
}
