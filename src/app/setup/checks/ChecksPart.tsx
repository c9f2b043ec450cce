import { useEffect } from 'react';
import type { Check, CheckResult } from '../../../core/setup/check';
import { restsOnSunshine } from '../../../core/setup/rests-on-sunshine';
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
  const resting = checks.filter((one) => restsOnSunshine(one, checks));
  const isForAdmins = checks.some(({ found }) => found === 'rights-no');
  const those = (result: CheckResult) =>
    checks.filter((one) => one.result === result && !resting.includes(one));
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
      {isForAdmins ? (
        <ForAdmins checks={checks.filter(({ result }) => result !== 'ok')} resting={resting} />
      ) : (
        OPEN_GROUPS.map((result) => {
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
        })
      )}
      {!isForAdmins && resting.length > 0 && (
        <details className={styles.fine}>
          <summary>
            <bdi>{t('setup.checks.group.resting', { count: resting.length })}</bdi>
          </summary>
          <Rows checks={resting} areResting />
        </details>
      )}
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

interface RowsProps {
  readonly checks: readonly Check[];
  readonly areResting?: boolean;
}

const Rows = ({ checks, areResting = false }: RowsProps) => (
  <ul className={styles.rows}>
    {checks.map((check) => (
      <CheckRow key={check.id} check={check} isResting={areResting} />
    ))}
  </ul>
);

interface ForAdminsProps {
  readonly checks: readonly Check[];
  readonly resting: readonly Check[];
}

/** For somebody who may not mend any of it: whom to ask, and the rest folded. */
function ForAdmins({ checks, resting }: ForAdminsProps) {
  const { t } = useLocale();
  const rights = checks.filter(({ id }) => id === 'rights');
  const rest = checks.filter((one) => !rights.includes(one));
  return (
    <>
      <Rows checks={rights} />
      {rest.length > 0 && (
        <details className={styles.fine}>
          <summary>
            <bdi>{t('setup.checks.group.forAdmins', { count: rest.length })}</bdi>
          </summary>
          <Rows checks={rest.filter((one) => !resting.includes(one))} />
          {resting.length > 0 && <Rows checks={resting} areResting />}
        </details>
      )}
    </>
  );
}

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
    // What there is to mend is not theirs.
    if (checks.some(({ found }) => found === 'rights-no')) return t('setup.page.checks');
    if (count('fail') > 0) return t('setup.checks.toMend', { count: count('fail') });
    if (count('warn') > 0) return t('setup.checks.toLook', { count: count('warn') });
    if (isRunning) return t('setup.page.checks');
    return t('setup.checks.allOk');
  };
  return <span role="status">{words()}</span>;
}
