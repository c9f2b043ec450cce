import type { TemplateTexts } from '../../core/settings';
import type { Template } from '../../core/template/template';
import { readTemplateSetting } from '../../core/template-settings/read-template-setting';
import { readTemplateRules, type TemplateRule } from '../../core/template-settings/template-rules';
import type { SettingProblem } from './setting-problem';

export interface ReadTemplateSettings {
  /** None while something in the setting is wrong. */
  readonly templates: readonly Template[];
  readonly rules: readonly TemplateRule[];
  readonly problems: readonly SettingProblem[];
}

/** Long and rarely needed, so loaded later. Never fails: wrong ones are named in `problems`. */
export function readTemplateSettings(texts: TemplateTexts): ReadTemplateSettings {
  const problems: SettingProblem[] = [];
  const templates = readTemplateSetting(texts.templates);
  if (!templates.ok) problems.push({ setting: 'templates', problem: templates.error });
  const rules = readTemplateRules(texts.rules);
  if (!rules.ok) problems.push({ setting: 'template_rules', problem: rules.error });
  return {
    templates: templates.ok ? templates.value : [],
    rules: rules.ok ? rules.value : [],
    problems,
  };
}
