import type { TemplateTexts } from '../../core/settings';
import type { Template } from '../../core/template/template';
import { readTemplateSetting } from '../../core/template-settings/read-template-setting';
import { readTemplateRules, type TemplateRule } from '../../core/template-settings/template-rules';
import type { SettingProblem } from './setting-problem';

export interface ReadTemplateSettings {
  /** Of the setting; none while something in it does not fit. */
  readonly templates: readonly Template[];
  readonly rules: readonly TemplateRule[];
  readonly problems: readonly SettingProblem[];
}

/**
 * The two settings that are JSON. They are long and few screens need them, so this comes with the
 * code that does. Never fails: what does not fit is named in `problems`, and that setting left out.
 */
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
