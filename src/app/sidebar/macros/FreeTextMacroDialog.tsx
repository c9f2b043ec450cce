import { Modal } from '@zendeskgarden/react-modals';
import type { Macro } from '../../../core/macro/macro';
import { macroName } from '../../../core/macro/macro-path';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { useCustomer, useSession } from '../../ticket/use-session';
import { takesTemplates } from '../takes-templates';
import styles from './free-text-macro-dialog.module.css';

interface FreeTextMacroDialogProps {
  readonly macro: Macro;
  readonly onAnyway: () => void;
  readonly onChooseTemplate: () => void;
  readonly onLeave: () => void;
}

/** Asks before a free-text macro goes into a reply that would not arrive. Escape leaves it. */
export function FreeTextMacroDialog({
  macro,
  onAnyway,
  onChooseTemplate,
  onLeave,
}: FreeTextMacroDialogProps) {
  const { t } = useLocale();
  const view = useSession(({ view }) => view);
  const customer = useCustomer();
  const text = view.freeText === 'unsure' ? 'macros.confirm.unknown' : 'macros.confirm.closed';
  return (
    <Modal className={styles.dialog} role="alertdialog" focusOnMount restoreFocus onClose={onLeave}>
      <Modal.Header tag="h2">{t('macros.confirm.title', { macro: macroName(macro) })}</Modal.Header>
      <Modal.Body>{t(text, { customer })}</Modal.Body>
      <div className={styles.actions}>
        {takesTemplates(view) && (
          <Button isPrimary onClick={onChooseTemplate}>
            {t('macros.confirm.template')}
          </Button>
        )}
        <Button onClick={onAnyway}>{t('macros.confirm.anyway')}</Button>
        <Button onClick={onLeave}>{t('macros.confirm.leave')}</Button>
      </div>
    </Modal>
  );
}
