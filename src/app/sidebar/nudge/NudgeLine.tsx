import { useState } from 'react';
import { isBlankDraft } from '../../../core/conversation/ticket-snapshot';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import quiet from '../../shared/quiet-line.module.css';
import { useActions, useCustomer, useSession } from '../../ticket/use-session';
import { describeNudge, type NudgeState } from './describe-nudge';
import styles from './nudge-line.module.css';

/** The end is near: one click puts a short question into the composer. It is never sent by itself. */
export function NudgeLine() {
  const { t } = useLocale();
  const customer = useCustomer();
  const { insertNudge } = useActions();
  const [state, setState] = useState<NudgeState>('idle');
  const isBlank = useSession(({ ticket }) => isBlankDraft(ticket.composer));
  const insert = async () => {
    setState('inserting');
    const result = await insertNudge();
    setState(result.ok ? 'inserted' : result.error);
  };
  // Once the nudge has left the composer again, "Inserted" would be untrue.
  const isGone = state === 'inserted' && isBlank;
  return (
    <div className={quiet.line}>
      <p>{t('nudge.text', { customer })}</p>
      <Button isBusy={state === 'inserting'} onClick={() => void insert()}>
        {t('nudge.insert')}
      </Button>
      <p role="status" className={styles.outcome}>
        {describeNudge(isGone ? 'idle' : state, t)}
      </p>
    </div>
  );
}
