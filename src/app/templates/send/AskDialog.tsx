import { Modal } from '@zendeskgarden/react-modals';
import { type FormEvent, useState } from 'react';
import type { Submission } from '../../../core/sending/submission';
import { fillTemplate } from '../../../core/template/fill-template';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { WhatsAppSnippet } from '../bubble/WhatsAppText';
import { ReasonField } from '../consent/ReasonField';
import styles from './ask-dialog.module.css';

interface AskDialogProps {
  readonly title: string;
  /** What is about to go out. */
  readonly submission: Submission;
  /** It may be a repetition by mistake: what is known of the earlier one. */
  readonly warning?: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  /** Marketing without consent: the agent has to say why; null where no reason is needed. */
  readonly reason: 'kept' | 'not-kept' | null;
  /** @param reason null where none was asked for. */
  readonly onYes: (reason: string | null) => void;
  readonly onLeave: () => void;
}

const firstLineOf = (text: string | null): string =>
  text
    ?.split('\n')
    .find((line) => line.trim() !== '')
    ?.trim() ?? '';

/** Asks once before something leaves. Escape leaves it; a second click finds no question any more. */
export function AskDialog(props: AskDialogProps) {
  const { title, submission, warning, text, yes, no, reason, onYes, onLeave } = props;
  const { t } = useLocale();
  const { template, values, customer } = submission;
  const firstLine = firstLineOf(fillTemplate(template, values).body);
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
          {warning && <Notice tone="warning" title={warning} />}
          {firstLine !== '' && (
            <div>
              <p>{t('send.question.says', { customer })}</p>
              <p className={styles.line} dir="auto">
                <WhatsAppSnippet text={firstLine} />
              </p>
            </div>
          )}
          {text !== '' && <p>{text}</p>}
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
          <Button onClick={onLeave}>{no}</Button>
        </div>
      </form>
    </Modal>
  );
}
