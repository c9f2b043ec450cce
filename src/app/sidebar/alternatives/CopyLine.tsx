import { useRef, useState } from 'react';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { copyText, selectText } from '../../shared/copy-text';
import styles from './alternatives.module.css';

interface CopyLineProps {
  /** What it is: "E-mail". */
  readonly label: string;
  readonly value: string;
}

/** An address or number to take along. It opens nothing: what to do with it is the agent's choice. */
export function CopyLine({ label, value }: CopyLineProps) {
  const { t } = useLocale();
  const text = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    const isCopied = await copyText(value);
    if (!isCopied && text.current) selectText(text.current);
    setOutcome(t(isCopied ? 'otherWays.copied' : 'otherWays.selected'));
  };
  return (
    <li className={styles.alternative}>
      <p className={styles.words}>
        <span className={styles.label}>{label}</span>
        {/* An address keeps its order in a page that reads from right to left. */}
        <bdi ref={text} dir="ltr">
          {value}
        </bdi>
      </p>
      <Button aria-label={t('otherWays.copyNamed', { value })} onClick={copy}>
        {t('otherWays.copy')}
      </Button>
      <p role="status" className={styles.outcome}>
        {outcome}
      </p>
    </li>
  );
}
