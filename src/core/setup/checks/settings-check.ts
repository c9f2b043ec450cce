import { type Check, check } from '../check';
import type { LegacySetting } from '../old-settings';
import type { SettingProblem } from '../setting-problem';
import { OLD_SETTINGS } from '../settings-table';

/** The parameter by which this is mended: an old one left the form. */
function settingToMend({ setting }: SettingProblem): string {
  if (setting === 'thresholds-order') return 'warn_hours';
  return OLD_SETTINGS.find(({ name }) => name === setting)?.became ?? setting;
}

/** Is every setting understood? A wrong one counts as its default; an old one still does its work. */
export function settingsCheck(
  problems: readonly SettingProblem[],
  legacy: readonly LegacySetting[],
): Check {
  const [first] = problems;
  if (first !== undefined) {
    return check('settings', 'fail', 'settings-wrong', {
      values: { count: problems.length },
      items: problems.map((problem) => ({ kind: 'problem', problem })),
      steps: [{ kind: 'setting', setting: settingToMend(first) }],
    });
  }
  if (legacy.length === 0) return check('settings', 'ok', 'settings-ok');
  const became = legacy.find((one) => one.became !== null)?.became;
  return check('settings', 'warn', 'settings-old', {
    values: { count: legacy.length },
    items: legacy.map((one) => ({ kind: 'legacy', legacy: one })),
    steps: became ? [{ kind: 'setting', setting: became }] : [],
  });
}
