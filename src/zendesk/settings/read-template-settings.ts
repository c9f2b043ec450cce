import type { TemplateTexts } from '../../core/settings';
import type { SettingProblem } from '../../core/setup/setting-problem';
import type { Template } from '../../core/template/template';
import { readTemplateSetting } from '../../core/template-settings/read-template-setting';
import { readTemplateRules, type TemplateRule } from '../../core/template-settings/template-rules';

export interface ReadTemplateSettings {
  /** Those of the setting that fit. */
  readonly templates: readonly Template[];
  readonly rules: readonly TemplateRule[];
  readonly problems: readonly SettingProblem[];
}

/**
 * Long and rarely needed, so loaded later. Never fails: `problems` names what is left out, a template
 * alone, but all rules together, as a rule may keep a template from being offered.
 */
export function readTemplateSettings(texts: TemplateTexts): ReadTemplateSettings {
  const { templates, problems: wrong } = readTemplateSetting(texts.templates);
  const problems: SettingProblem[] = wrong.map((problem) => ({ setting: 'templates', problem }));
  const rules = readTemplateRules(texts.rules);
  if (!rules.ok) problems.push({ setting: 'template_rules', problem: rules.error });
  return {
    templates,
    rules: rules.ok ? rules.value : [],
    problems,
  };
}
