import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { isReason, SEND_REASONS, type SendReason } from '../../../core/guard/guard-state';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Button } from '../../shared/Button';
import { SEND_REASON_MESSAGES } from './describe-hold';
import styles from './guard-panel.module.css';

interface SendAnywayFormProps {
  readonly needsReason: boolean;
  readonly onConfirm: (reason: SendReason | null) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason: the one deliberate step before a reply goes that would not arrive. */
export function SendAnywayForm({ needsReason, onConfirm, onCancel }: SendAnywayFormProps) {
  const { t } = useLocale();
  const id = useId();
  const [code, setCode] = useState<SendReason['code'] | null>(null);
  const [words, setWords] = useState('');
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const reason = code === null ? null : { code, words: words.trim() };
  const isGiven = reason !== null && isReason(reason);
  const problem = ((): MessageKey | null => {
    if (!isTried || !needsReason || isGiven) return null;
    return reason === null ? 'guard.form.missing' : 'guard.form.missingWords';
  })();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isGiven || !needsReason) onConfirm(isGiven ? reason : null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };

  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <fieldset
        className={styles.reasons}
        aria-describedby={needsReason ? undefined : `${id}-hint`}
      >
        <legend>{t('guard.form.title')}</legend>
        {!needsReason && (
          <p id={`${id}-hint`} className={styles.hint}>
            {t('guard.form.optional')}
          </p>
        )}
        {SEND_REASONS.map((one, index) => (
          <label key={one} className={styles.reason}>
            <input
              ref={index === 0 ? first : null}
              type="radio"
              name={id}
              checked={code === one}
              onChange={() => setCode(one)}
            />
            <span>{t(SEND_REASON_MESSAGES[one])}</span>
          </label>
        ))}
      </fieldset>
      {code === 'other' && (
        <label className={styles.words}>
          {t('guard.form.words')}
          <input
            type="text"
            maxLength={200}
            autoComplete="off"
            value={words}
            aria-describedby={`${id}-words`}
            onChange={({ target }) => setWords(target.value)}
          />
          <span id={`${id}-words`} className={styles.hint}>
            {t('guard.form.wordsHint')}
          </span>
        </label>
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {t(problem)}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" isPrimary>
          {t('guard.form.confirm')}
        </Button>
        <Button onClick={onCancel}>{t('guard.form.cancel')}</Button>
      </div>
    </form>
  );
}
