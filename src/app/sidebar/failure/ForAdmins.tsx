import type { SettingProblem } from '../../../core/setup/setting-problem';
import { useLocale } from '../../i18n/LocaleContext';
import { describeFailure } from '../../shared/describe-failure';
import { useSession } from '../../ticket/use-session';
import { describeSettingProblem } from './describe-setting-problem';
import styles from './for-admins.module.css';

/** One quiet line: an agent can do nothing about it. Behind it stands exactly what an admin needs. */
export function ForAdmins() {
  const { t } = useLocale();
  const { problems, tagFailure } = useSession(({ hasWindow, settingProblems, tagFailure }) => ({
    problems: hasWindow ? settingProblems : NONE,
    tagFailure,
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
            const words = describeSettingProblem(problem, t);
            return <p key={words}>{words}</p>;
          })}
        </details>
      )}
      {tagFailure && <p className={styles.line}>{describeFailure(tagFailure, 'tag', t)}</p>}
    </>
  );
}

const NONE: readonly SettingProblem[] = [];
