import { useRef, useState } from 'react';
import { type AccountReport, reportText } from '../../../core/setup/account/report';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { copyText, selectText } from '../../shared/copy-text';
import styles from './account.module.css';

const FILE_NAME = 'reply-window-account.json';

/** A file of the browser's own making: nothing is sent. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(url);
}

/** The whole file, seen before it is saved or copied. */
export function ReportFile({ report }: { readonly report: AccountReport }) {
  const { t } = useLocale();
  const shown = useRef<HTMLPreElement>(null);
  const [outcome, setOutcome] = useState('');
  const text = reportText(report);
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied && shown.current) selectText(shown.current);
    setOutcome(t(isCopied ? 'setup.account.copied' : 'setup.account.selected'));
  };
  return (
    <section aria-label={t('setup.account.report')}>
      <h2>{t('setup.account.report')}</h2>
      <p>{t('setup.account.reportLead')}</p>
      <div className={styles.actions}>
        <Button isPrimary onClick={() => save(text)}>
          {t('setup.account.save')}
        </Button>
        <Button onClick={copy}>{t('setup.account.copy')}</Button>
        <span role="status">{outcome}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
      <pre ref={shown} className={styles.file} dir="ltr" tabIndex={0}>
        {text}
      </pre>
    </section>
  );
}
