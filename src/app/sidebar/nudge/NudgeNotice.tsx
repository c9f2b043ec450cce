import { useState } from 'react';
import { isBlankDraft } from '../../../core/conversation/ticket-snapshot';
import { useLocale } from '../../i18n/LocaleContext';
import { TextButton } from '../../shared/TextButton';
import { useActions, useCustomer, useSession } from '../../ticket/use-session';
import { NoticeBox } from '../notice/NoticeBox';
import { describeNudge, type NudgeState } from './describe-nudge';

/** The end is near: one click puts a short question into the composer. It is never sent by itself. */
export function NudgeNotice() {
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
  const outcome = describeNudge(isGone ? 'idle' : state, t);
  return (
    <NoticeBox
      tone="quiet"
      title={t('nudge.text', { customer })}
      actions={
        <TextButton isBusy={state === 'inserting'} onClick={() => void insert()}>
          {t('nudge.insert')}
        </TextButton>
      }
    >
      <p role="status" className={outcome === '' ? 'visually-hidden' : undefined}>
        {outcome}
      </p>
    </NoticeBox>
  );
}
