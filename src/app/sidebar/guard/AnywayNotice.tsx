import type { SendReason } from '../../../core/guard/guard-state';
import type { EpochMs } from '../../../core/time';
import { useLocale } from '../../i18n/LocaleContext';
import { TextButton } from '../../shared/TextButton';
import { useSession } from '../../ticket/use-session';
import { NoticeBox } from '../notice/NoticeBox';
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
    <NoticeBox
      tone="warning"
      title={t('guard.anyway.title', { time: clock(until, now) })}
      actions={<TextButton onClick={onTakeBack}>{t('guard.anyway.takeBack')}</TextButton>}
    >
      {reason && <p>{t('guard.anyway.reason', { reason: describeSendReason(reason, t) })}</p>}
    </NoticeBox>
  );
}
