import type { AccountReport } from '../../../core/setup/account/report';
import { TRIES, type Try } from '../../../core/setup/account/tries';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { useSetup, useSetupActions } from '../use-setup';
import styles from './account.module.css';
import { AnswerOf, factsText } from './Findings';

/** What takes an action: step by step in the ticket that was read, watched by its sidebar. */
export function Tries({ report }: { readonly report: AccountReport }) {
  const { t } = useLocale();
  return (
    <section aria-label={t('setup.account.try')}>
      <h2>{t('setup.account.try')}</h2>
      <p>{t('setup.account.tryLead')}</p>
      {TRIES.map((one) => (
        <TryBox key={one.id} one={one} report={report} />
      ))}
    </section>
  );
}

interface TryBoxProps {
  readonly one: Try;
  readonly report: AccountReport;
}

function TryBox({ one, report }: TryBoxProps) {
  const { t } = useLocale();
  const { account } = useSetupActions();
  const isOngoing = useSetup((state) => state.account.ongoing === one.id);
  const finding = report.findings[one.id];
  const name = t(`setup.account.tries.${one.id}`);
  return (
    <section className={styles.try} aria-label={name} data-try={one.id}>
      <h3>{name}</h3>
      {isOngoing ? (
        <>
          {one.writesToCustomer && <p>{t('setup.account.reachesCustomer')}</p>}
          <ol>
            {one.steps.map((step) => (
              <li key={step}>{t(`setup.account.steps.${step}`)}</li>
            ))}
          </ol>
          <Watching />
          <div className={styles.actions}>
            <Button onClick={account.openTicket}>{t('setup.account.openTicket')}</Button>
            <Button isPrimary onClick={account.endTry}>
              {t('setup.account.done')}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.actions}>
          {finding && finding.facts.why !== 'not tried' && (
            <p>
              <AnswerOf finding={finding} /> <span dir="ltr">{factsText(finding)}</span>
            </p>
          )}
          <Button
            aria-label={`${t('setup.account.start')}: ${name}`}
            onClick={() => account.startTry(one.id)}
          >
            {t('setup.account.start')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Whether the ticket's sidebar has answered, and what it has seen. */
function Watching() {
  const { t } = useLocale();
  const seen = useSetup((state) => state.account.seenEvents);
  return (
    <p role="status">
      {seen === null ? t('setup.account.waiting') : t('setup.account.watching', { count: seen })}
    </p>
  );
}
