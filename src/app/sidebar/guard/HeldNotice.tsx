import { needsReason } from '../../../core/guard/hold';
import type { NoticeOf } from '../../../core/notices/notice';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useActions, useCustomer, useSession } from '../../ticket/use-session';
import TemplateReason from '../draft/TemplateReason';
import { ParkButton } from '../parked/ParkButton';
import { heldText, heldTitle } from './describe-hold';
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
  const { t } = useLocale();
  const customer = useCustomer();
  const { goToTemplates, sendAnyway } = useActions();
  const { draft, rule } = useSession(({ view, guardSettings }) => ({
    draft: view.draft,
    rule: guardSettings?.lateReply ?? 'warn',
  }));
  const { hold, actions } = notice;
  const isAllowed = actions.includes('send-anyway');
  const buttons = (
    <>
      {actions.includes('use-template') && (
        <Button isPrimary onClick={goToTemplates}>
          {t('action.useTemplate')}
        </Button>
      )}
      {actions.includes('park') && draft.verdict === 'window-closed' && <ParkButton />}
      {isAllowed && (
        <Button onClick={() => (hold.cause === 'repeated' ? sendAnyway(null) : onAsk(true))}>
          {t('guard.sendAnyway')}
        </Button>
      )}
    </>
  );
  return (
    <Notice
      tone={hold.isSure ? 'danger' : 'warning'}
      title={t(heldTitle(hold), { customer })}
      titleRole="alert"
      actions={!isAsking && actions.length > 0 && buttons}
    >
      {hold.cause === 'free-text' ? (
        <p>{t(heldText(hold), { customer })}</p>
      ) : (
        <TemplateReason verdict={draft} />
      )}
      {!isAllowed && <p>{t('guard.held.blocked')}</p>}
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
    </Notice>
  );
}
