import type { SettingProblem } from '../../../core/setup/setting-problem';
import { SETTINGS, type SettingName } from '../../../core/setup/settings-table';
import { useLocale } from '../../i18n/LocaleContext';
import { describeSettingProblem } from '../../sidebar/failure/describe-setting-problem';
import { useSetup, useSetupActions } from '../use-setup';

const DEFAULTS = new Map<string, unknown>(SETTINGS.map((one) => [one.name, one.default]));

export interface ShownSetting {
  readonly name: SettingName;
  /** As text; '' for none. */
  readonly value: string;
  readonly isChanged: boolean;
  /** What the app's own reader says of it, in words. */
  readonly problems: readonly string[];
  readonly type: (value: string | boolean) => void;
}

export const problemWords = (
  problems: readonly SettingProblem[],
  name: SettingName,
  t: Parameters<typeof describeSettingProblem>[1],
): readonly string[] =>
  problems
    .filter(({ setting }) => setting === name)
    .map((problem) => describeSettingProblem(problem, t));

/** A setting as it is typed, else saved, else by default. */
export function useSetting(name: SettingName): ShownSetting {
  const { t } = useLocale();
  const { type } = useSetupActions();
  const form = useSetup((state) => state.form);
  const value = form.typed[name] ?? form.saved[name] ?? DEFAULTS.get(name) ?? '';
  return {
    name,
    value: String(value),
    isChanged: name in form.typed,
    problems: problemWords(form.understood.problems, name, t),
    type: (typed) => type(name, typed),
  };
}
