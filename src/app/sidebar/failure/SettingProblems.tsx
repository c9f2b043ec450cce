import type { SettingProblem } from '../../../zendesk/settings/read-settings';
import { useLocale } from '../../i18n/LocaleContext';
import { Notice } from '../../shared/Notice';
import { describeSettingProblem } from './describe-setting-problem';

/** Settings that were not taken as written: the agent can tell the admin exactly which and why. */
export default function SettingProblems({
  problems,
}: {
  readonly problems: readonly SettingProblem[];
}) {
  const { t } = useLocale();
  return (
    <Notice tone="warning" title={t('settings.title')}>
      {problems.map((problem) => {
        // Each is said once; of `channel_hours` each line may have its own.
        const words = describeSettingProblem(problem, t);
        return <p key={words}>{words}</p>;
      })}
      {problems.some(({ setting }) => setting === 'templates') && <p>{t('settings.notUsed')}</p>}
      {problems.some(({ setting }) => setting === 'template_rules') && (
        <p>{t('settings.rules.notUsed')}</p>
      )}
    </Notice>
  );
}
