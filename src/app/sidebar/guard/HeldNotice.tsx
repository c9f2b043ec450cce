import { needsReason } from '../../../core/guard/hold';
import type { NoticeOf } from '../../../core/notices/notice';
import { useLocale } from '../../i18n/LocaleContext';
import { TextButton } from '../../shared/TextButton';
import { useActions, useSession } from '../../ticket/use-session';
import { describeVerdict } from '../draft/describe-verdict';
import { useCallTemplate } from '../draft/use-call-template';
import { NoticeBox } from '../notice/NoticeBox';
import { ParkAction } from '../parked/ParkAction';
import { heldTitle } from './describe-hold';
import styles from './guard-panel.module.css';
import { SendAnywayForm } from './SendAnywayForm';

interface HeldNoticeProps {
  readonly notice: NoticeOf<'held'>;
  readonly isAsking: boolean;
  /** Begins to ask for the reason, or ends it. */
  readonly onAsk: (asks: boolean) => void;
}

/** An attempt to send was held back: why, and what the agent can do now. */
export function HeldNotice({ notice, isAsking, onAsk }: HeldNoticeProps) {
  const locale = useLocale();
  const { t } = locale;
  const { goToTemplates, sendAnyway } = useActions();
  const { draft, now, rule } = useSession(({ view, now, guardSettings }) => ({
    draft: view.draft,
    now,
    rule: guardSettings?.lateReply ?? 'warn',
  }));
  const callTemplate = useCallTemplate();
  const { hold, actions } = notice;
  const isAllowed = actions.includes('send-anyway');
  const buttons = (
    <>
      {actions.includes('use-template') && (
        <TextButton onClick={goToTemplates}>{t('action.useTemplate')}</TextButton>
      )}
      {actions.includes('park') && draft.verdict === 'window-closed' && <ParkAction />}
      {isAllowed && (
        <TextButton onClick={() => (hold.cause === 'repeated' ? sendAnyway(null) : onAsk(true))}>
          {t('guard.sendAnyway')}
        </TextButton>
      )}
    </>
  );
  return (
    <NoticeBox
      tone={hold.isSure ? 'danger' : 'warning'}
      title={t(heldTitle(hold))}
      isAlert
      actions={!isAsking && actions.length > 0 && buttons}
    >
      {hold.cause === 'template' && <p>{describeVerdict(draft, { callTemplate, now }, locale)}</p>}
      {!isAsking && hold.cause === 'free-text' && (
        <p className={styles.hint}>
          {t(isAllowed ? 'guard.held.fieldsOnly' : 'guard.held.fieldsOnlyBlocked')}
        </p>
      )}
      {isAllowed && isAsking && (
        <SendAnywayForm
          needsReason={needsReason(rule, hold)}
          onConfirm={(reason) => {
            onAsk(false);
            sendAnyway(reason);
          }}
          onCancel={() => onAsk(false)}
        />
      )}
    </NoticeBox>
  );
}
