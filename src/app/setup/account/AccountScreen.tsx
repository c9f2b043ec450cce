import { useLocale } from '../../i18n/LocaleContext';
import { Notice } from '../../shared/Notice';
import { useSetup } from '../use-setup';
import styles from './account.module.css';
import { Findings } from './Findings';
import { Picker } from './Picker';
import { ReadingProgress } from './ReadingProgress';
import { ReportFile } from './ReportFile';
import { Tries } from './Tries';

/** "How does this account behave?": a ticket is chosen and read, and the report shown. */
export default function AccountScreen() {
  const { t } = useLocale();
  const { report, ticketId, isMissing } = useSetup(({ account }) => account);
  return (
    <div className={styles.account}>
      <h1>{t('setup.account.title')}</h1>
      <p className={styles.lead}>{t('setup.account.lead')}</p>
      {isMissing && <Notice tone="danger" title={t('setup.account.missing')} titleRole="alert" />}
      <Picker />
      <ReadingProgress />
      {report !== null && ticketId !== null && (
        <>
          <Findings report={report} ticketId={ticketId} />
          <Tries report={report} />
          <ReportFile report={report} />
        </>
      )}
    </div>
  );
}
