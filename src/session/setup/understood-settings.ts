import type { RequestFailure } from '../../core/request-failure';
import type { UnderstoodSettings } from '../../core/setup/all-checks';
import type { SettingProblem } from '../../core/setup/setting-problem';
import type { AccessProblem } from '../../core/window/evidence';
import { accessProblemOf } from '../../sunshine/access-problem';
import type { RawSettings } from '../../zendesk/settings/raw-settings';
import { readGuardSettings } from '../../zendesk/settings/read-guard-settings';
import { readSettings } from '../../zendesk/settings/read-settings';
import { readTemplateSettings } from '../../zendesk/settings/read-template-settings';

const BLAMED: Readonly<Record<AccessProblem, ReturnType<UnderstoodSettings['toBlame']>>> = {
  'key-missing': 'key',
  'key-wrong': 'key',
  'key-forbidden': 'key',
  'not-in-plan': 'plan',
  'app-unknown': 'app-id',
  'host-wrong': 'host',
};

function toBlame(failure: RequestFailure) {
  const problem = accessProblemOf(failure);
  return problem === null ? null : BLAMED[problem];
}

/** All settings at once, those that agents' pages read later included. */
export function understoodSettings(
  raw: RawSettings,
): UnderstoodSettings & { readonly problems: readonly SettingProblem[] } {
  const { settings, problems } = readSettings(raw);
  const later = readTemplateSettings(settings.templateTexts);
  const guard = readGuardSettings(raw);
  return {
    settings,
    problems: [...problems, ...guard.problems, ...later.problems],
    templates: later.templates,
    rules: later.rules,
    tags: guard.settings.tags,
    toBlame,
  };
}
