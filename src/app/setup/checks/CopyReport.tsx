import { useRef, useState } from 'react';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { copyText } from '../../shared/copy-text';
import { useSetup } from '../use-setup';
import styles from './checks.module.css';
import { reportText } from './report-text';

type Outcome = 'not-yet' | 'copied' | 'by-hand';

/** All checks as text, for whoever helps. Where the browser refuses, the text stands there to be copied. */
export function CopyReport() {
  const locale = useLocale();
  const { t } = locale;
  const checks = useSetup((state) => state.checking.checks);
  const [outcome, setOutcome] = useState<Outcome>('not-yet');
  const text = useRef<HTMLTextAreaElement>(null);
  const report = reportText(checks, locale);
  const copy = async () => {
    const isCopied = await copyText(report);
    setOutcome(isCopied ? 'copied' : 'by-hand');
    if (!isCopied) requestAnimationFrame(() => text.current?.select());
  };
  return (
    <>
      <Button onClick={copy}>{t('setup.checks.copy')}</Button>
      <p role="status" className={styles.outcome}>
        {outcome === 'copied' && t('setup.checks.copied')}
        {outcome === 'by-hand' && t('setup.checks.copyByHand')}
      </p>
      {outcome === 'by-hand' && (
        <textarea
          ref={text}
          className={styles.report}
          aria-label={t('setup.checks.report')}
          readOnly
          rows={8}
          value={report}
        />
      )}
    </>
  );
}
