import { type Check, check } from '../check';
import type { LegacySetting } from '../old-settings';
import type { SettingProblem } from '../setting-problem';
import { OLD_SETTINGS, type SettingName } from '../settings-table';

/** The parameter by which this is mended: an old one left the form. */
function settingToMend({ setting }: SettingProblem): string {
  if (setting === 'thresholds-order') return 'warn_hours';
  return OLD_SETTINGS.find(({ name }) => name === setting)?.became ?? setting;
}

/**
 * Is every setting understood? A wrong one counts as its default. An old one still does its work, and is
 * told as long as a new one could say it: no form shows it, so whatever else it holds stays.
 */
export function settingsCheck(
  problems: readonly SettingProblem[],
  legacy: readonly LegacySetting[],
  movable: readonly SettingName[],
): Check {
  const [first] = problems;
  if (first !== undefined) {
    const isAlone = problems.length === 1;
    return check('settings', 'fail', 'settings-wrong', {
      values: { count: problems.length },
      items: problems.map((problem) => ({
        kind: 'problem',
        problem,
        setting: isAlone ? null : settingToMend(problem),
      })),
      // Of several each leads to its own.
      steps: isAlone ? [{ kind: 'setting', setting: settingToMend(first) }] : [],
    });
  }
  const toMove = legacy.filter(
    ({ became, counts }) => counts && became !== null && movable.includes(became),
  );
  const became = toMove[0]?.became;
  if (!became) return check('settings', 'ok', 'settings-ok');
  return check('settings', 'warn', 'settings-old', {
    values: { count: toMove.length },
    items: toMove.map((one) => ({ kind: 'legacy', legacy: one })),
    steps: [{ kind: 'setting', setting: became }],
  });
}
