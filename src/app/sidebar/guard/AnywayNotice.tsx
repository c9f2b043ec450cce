import type { SendReason } from '../../../core/guard/guard-state';
import type { EpochMs } from '../../../core/time';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useSession } from '../../ticket/use-session';
import { describeSendReason } from './describe-hold';

interface AnywayNoticeProps {
  readonly reason: SendReason | null;
  readonly until: EpochMs;
  readonly onTakeBack: () => void;
}

/** The agent lets exactly this draft go: it is sent by Zendesk's own button, never by us. */
export function AnywayNotice({ reason, until, onTakeBack }: AnywayNoticeProps) {
  const { t, clock } = useLocale();
  const now = useSession((state) => state.now);
  return (
    <Notice
      tone="warning"
      title={t('guard.anyway.title')}
      titleRole="status"
      actions={<Button onClick={onTakeBack}>{t('guard.anyway.takeBack')}</Button>}
    >
      <p>{t('guard.anyway.text', { time: clock(until, now) })}</p>
      {reason && <p>{t('guard.anyway.reason', { reason: describeSendReason(reason, t) })}</p>}
    </Notice>
  );
}
