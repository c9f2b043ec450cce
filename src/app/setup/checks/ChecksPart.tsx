import { useEffect } from 'react';
import type { Check, CheckResult } from '../../../core/setup/check';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { useSetup, useSetupActions, useSetupSession } from '../use-setup';
import { CheckProgress } from './CheckProgress';
import { CheckRow } from './CheckRow';
import { CopyReport } from './CopyReport';
import styles from './checks.module.css';

/** What needs doing stands first. */
const OPEN_GROUPS = ['fail', 'warn', 'unknown'] as const satisfies readonly CheckResult[];

/** Is everything set up as it should be? The checks begin when they are first looked at. */
export function ChecksPart() {
  const { t, clock } = useLocale();
  const { check, checkOnce } = useSetupActions();
  const { host } = useSetupSession().part;
  const { status, checks, checkedAt } = useSetup(({ checking }) => ({
    status: checking.status,
    checks: checking.checks,
    checkedAt: checking.checkedAt,
  }));
  useEffect(() => checkOnce(), [checkOnce]);
  const isRunning = status === 'running';
  const isCancelled = status === 'cancelled';
  const those = (result: CheckResult) => checks.filter((one) => one.result === result);
  const fine = those('ok');
  return (
    <div className={styles.checks} aria-busy={isRunning}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 className={styles.title}>
            <Summary checks={checks} isRunning={isRunning} />
          </h1>
          {isRunning ? (
            <CheckProgress />
          ) : (
            <p className={styles.quiet}>
              {isCancelled && `${t('setup.checks.cancelled')} `}
              {checkedAt !== null &&
                t(isCancelled ? 'setup.checks.lastCheckedAt' : 'setup.checks.checkedAt', {
                  time: clock(checkedAt, host.serverClock.now()),
                })}
            </p>
          )}
        </div>
        <div className={styles.actions}>
          {!isRunning && checks.length > 0 && <CopyReport />}
          <Button isPrimary isBusy={isRunning} onClick={check}>
            {t('setup.checks.check')}
          </Button>
        </div>
      </header>
      {OPEN_GROUPS.map((result) => {
        const rows = those(result);
        return (
          rows.length > 0 && (
            <section key={result} aria-labelledby={`checks-${result}`}>
              <h2 id={`checks-${result}`} className={styles.group}>
                {t(`setup.checks.group.${result}`)}
              </h2>
              <Rows checks={rows} />
            </section>
          )
        );
      })}
      {fine.length > 0 && (
        <details className={styles.fine}>
          <summary>
            <bdi>{t('setup.checks.group.ok', { count: fine.length })}</bdi>
          </summary>
          <Rows checks={fine} />
        </details>
      )}
    </div>
  );
}

const Rows = ({ checks }: { readonly checks: readonly Check[] }) => (
  <ul className={styles.rows}>
    {checks.map((check) => (
      <CheckRow key={check.id} check={check} />
    ))}
  </ul>
);

/** All checks in one line; a screen reader hears it when they are done. */
function Summary({
  checks,
  isRunning,
}: {
  readonly checks: readonly Check[];
  readonly isRunning: boolean;
}) {
  const { t } = useLocale();
  const count = (result: CheckResult) => checks.filter((one) => one.result === result).length;
  const words = () => {
    if (checks.length === 0) return t('setup.page.checks');
    if (count('fail') > 0) return t('setup.checks.toMend', { count: count('fail') });
    if (count('warn') > 0) return t('setup.checks.toLook', { count: count('warn') });
    if (isRunning) return t('setup.page.checks');
    return t('setup.checks.allOk');
  };
  return <span role="status">{words()}</span>;
}
