import type { TemplateTexts } from '../../core/settings';
import type { SettingProblem } from '../../core/setup/setting-problem';
import type { Template } from '../../core/template/template';
import { readTemplateSetting } from '../../core/template-settings/read-template-setting';
import { readTemplateRules, type TemplateRule } from '../../core/template-settings/template-rules';

export interface ReadTemplateSettings {
  /** Those of the setting that fit. */
  readonly templates: readonly Template[];
  /** Those that fit. */
  readonly rules: readonly TemplateRule[];
  readonly problems: readonly SettingProblem[];
}

/** Long and rarely needed, so loaded later. Never fails: `problems` names each entry that is left out. */
export function readTemplateSettings(texts: TemplateTexts): ReadTemplateSettings {
  const { templates, problems: wrong } = readTemplateSetting(texts.templates);
  const { rules, problems: wrongRules } = readTemplateRules(texts.rules);
  return {
    templates,
    rules,
    problems: [
      ...wrong.map((problem) => ({ setting: 'templates', problem }) as const),
      ...wrongRules.map((problem) => ({ setting: 'template_rules', problem }) as const),
    ],
  };
}
