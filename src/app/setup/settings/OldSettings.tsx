import { OLD_SETTINGS } from '../../../core/setup/settings-table';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { describeSettingProblem } from '../../sidebar/failure/describe-setting-problem';
import { describeLegacySetting } from '../describe-legacy-setting';
import { useSetup, useSetupActions } from '../use-setup';

/** What is wrong with old settings is named after them, or after two of them at once. */
const OLD: ReadonlySet<string> = new Set([
  ...OLD_SETTINGS.map(({ name }) => name),
  'thresholds-order',
  'margins-order',
]);

/** What became of parameters that left the form, and one click that says them anew. */
export function OldSettings() {
  const { t } = useLocale();
  const { moveOldSettings } = useSetupActions();
  const { legacy, problems, movable } = useSetup(({ form }) => ({
    legacy: form.understood.legacy,
    problems: form.understood.problems,
    movable: form.movable,
  }));
  if (legacy.length === 0) return null;
  const wrong = problems.filter(({ setting }) => OLD.has(setting));
  // A value that nobody understands counts for nothing.
  const understood = legacy.filter((one) => !wrong.some(({ setting }) => setting === one.legacy));
  return (
    <Notice
      tone="quiet"
      title={t('setup.form.old.title')}
      actions={
        Object.keys(movable).length > 0 && (
          <Button onClick={moveOldSettings}>{t('setup.form.old.move')}</Button>
        )
      }
    >
      <ul>
        {understood.map((one) => (
          <li key={one.legacy}>{describeLegacySetting(one, t)}</li>
        ))}
        {wrong.map((problem) => {
          const words = describeSettingProblem(problem, t);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </Notice>
  );
}
