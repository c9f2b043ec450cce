import { Modal } from '@zendeskgarden/react-modals';
import { type FormEvent, useState } from 'react';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { ReasonField } from '../consent/ReasonField';
import styles from './ask-dialog.module.css';

interface AskDialogProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  /** Marketing without consent: the agent has to say why; null where no reason is needed. */
  readonly reason: 'kept' | 'not-kept' | null;
  /** @param reason null where none was asked for. */
  readonly onYes: (reason: string | null) => void;
  readonly onLeave: () => void;
}

/** Asks once before something leaves. Escape leaves it; a second click finds no question any more. */
export function AskDialog({ title, text, yes, reason, onYes, onLeave }: AskDialogProps) {
  const { t } = useLocale();
  const [words, setWords] = useState('');
  const [isTouched, setTouched] = useState(false);
  const isMissing = reason !== null && words.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The dialog stands in a form as far as React's events go.
    event.stopPropagation();
    setTouched(true);
    if (!isMissing) onYes(reason === null ? null : words.trim());
  };
  return (
    <Modal className={styles.dialog} role="alertdialog" focusOnMount restoreFocus onClose={onLeave}>
      <Modal.Header tag="h2">{title}</Modal.Header>
      <form onSubmit={submit} noValidate>
        <Modal.Body className={styles.body}>
          <p>{text}</p>
          {reason && (
            <ReasonField
              value={words}
              onChange={setWords}
              isKept={reason === 'kept'}
              hasProblem={isTouched && isMissing}
            />
          )}
        </Modal.Body>
        <div className={styles.actions}>
          <Button type="submit" isPrimary>
            {yes}
          </Button>
          <Button onClick={onLeave}>{t('send.leave')}</Button>
        </div>
      </form>
    </Modal>
  );
}
