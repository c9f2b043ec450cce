import type { ReactNode } from 'react';
import type { Hold } from '../../../core/guard/hold';
import type { SendReason } from '../../../core/guard/send-reason';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useTicketContext } from '../../ticket/ticket-context';
import TemplateReason from '../draft/TemplateReason';
import styles from './guard-panel.module.css';
import { heldText, heldTitle } from './guard-words';
import { SendAnywayForm } from './SendAnywayForm';

interface HeldNoticeProps {
  readonly hold: Hold;
  readonly isAsking: boolean;
  /** Begins to ask for the reason, or ends it; null where the admin does not allow to send it. */
  readonly onAsk: ((asks: boolean) => void) | null;
  readonly needsReason: boolean;
  readonly onSendAnyway: (reason: SendReason | null) => void;
  readonly onUseTemplate: () => void;
  readonly park: ReactNode;
}

/** An attempt to send was held back: why, and what the agent can do now. */
export function HeldNotice({
  hold,
  isAsking,
  onAsk,
  needsReason,
  onSendAnyway,
  onUseTemplate,
  park,
}: HeldNoticeProps) {
  const { t } = useLocale();
  const { customer, view } = useTicketContext();
  const actions = (
    <>
      {hold.canBeTemplate && (
        <Button isPrimary onClick={onUseTemplate}>
          {t('action.useTemplate')}
        </Button>
      )}
      {hold.cause === 'free-text' && park}
      {onAsk && <Button onClick={() => onAsk(true)}>{t('guard.sendAnyway')}</Button>}
    </>
  );
  return (
    <Notice
      tone={hold.isSure ? 'danger' : 'warning'}
      title={t(heldTitle(hold), { customer })}
      titleRole="alert"
      actions={!isAsking && (onAsk || hold.canBeTemplate || park) && actions}
    >
      {hold.cause === 'template' ? (
        <TemplateReason verdict={view.draft} />
      ) : (
        <p>{t(heldText(hold), { customer })}</p>
      )}
      {!onAsk && <p>{t('guard.held.blocked')}</p>}
      {!isAsking && hold.cause === 'free-text' && (
        <p className={styles.hint}>
          {t(onAsk ? 'guard.held.fieldsOnly' : 'guard.held.fieldsOnlyBlocked')}
        </p>
      )}
      {onAsk && isAsking && (
        <SendAnywayForm
          needsReason={needsReason}
          onConfirm={onSendAnyway}
          onCancel={() => onAsk(false)}
        />
      )}
    </Notice>
  );
}
