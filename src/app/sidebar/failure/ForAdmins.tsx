import type { SettingProblem } from '../../../zendesk/settings/read-settings';
import { useLocale } from '../../i18n/LocaleContext';
import { failureWords } from '../../shared/failure-words';
import { useSession } from '../../ticket/use-session';
import styles from './for-admins.module.css';
import { settingProblemWords } from './setting-problem-words';

/** One quiet line: an agent can do nothing about it. Behind it stands exactly what an admin needs. */
export function ForAdmins() {
  const { t } = useLocale();
  const { problems, traceFailure } = useSession(({ hasWindow, settingProblems, traceFailure }) => ({
    problems: hasWindow ? settingProblems : NONE,
    traceFailure,
  }));
  return (
    <>
      {problems.length > 0 && (
        <details className={styles.line}>
          <summary>
            <bdi>{t('settings.title')}</bdi>
          </summary>
          {problems.map((problem) => {
            // Each is said once; of `channel_hours` each line may have its own.
            const words = settingProblemWords(problem, t);
            return <p key={words}>{words}</p>;
          })}
        </details>
      )}
      {traceFailure && <p className={styles.line}>{failureWords(traceFailure, 'tag', t)}</p>}
    </>
  );
}

const NONE: readonly SettingProblem[] = [];
