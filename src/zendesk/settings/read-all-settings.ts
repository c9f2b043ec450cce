import type { GuardSettings } from '../../core/guard/guard-settings';
import type { Settings } from '../../core/settings';
import { type LegacySetting, legacySettings } from '../../core/setup/old-settings';
import type { SettingProblem } from '../../core/setup/setting-problem';
import type { Template } from '../../core/template/template';
import type { TemplateRule } from '../../core/template-settings/template-rules';
import type { RawSettings } from './raw-settings';
import { readGuardSettings } from './read-guard-settings';
import { readSettings } from './read-settings';
import { readTemplateSettings } from './read-template-settings';

interface AllSettings {
  readonly settings: Settings;
  readonly guard: GuardSettings;
  /** Those of the setting that fit. */
  readonly templates: readonly Template[];
  readonly rules: readonly TemplateRule[];
  readonly problems: readonly SettingProblem[];
  /** Values of parameters that left the form. */
  readonly legacy: readonly LegacySetting[];
}

/** All that a ticket's sidebar reads one after the other, for whoever looks at the settings themselves. */
export function readAllSettings(raw: RawSettings): AllSettings {
  const { settings, problems } = readSettings(raw);
  const guard = readGuardSettings(raw);
  const { templates, rules, problems: ofTemplates } = readTemplateSettings(settings.templateTexts);
  return {
    settings,
    guard: guard.settings,
    templates,
    rules,
    problems: [...problems, ...guard.problems, ...ofTemplates],
    legacy: legacySettings(raw),
  };
}
