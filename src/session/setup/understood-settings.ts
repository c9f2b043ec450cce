import type { RequestFailure } from '../../core/request-failure';
import type { UnderstoodSettings } from '../../core/setup/all-checks';
import { toMove } from '../../core/setup/in-new-terms';
import type { SettingName } from '../../core/setup/settings-table';
import type { AccessProblem } from '../../core/window/evidence';
import { accessProblemOf } from '../../sunshine/access-problem';
import type { RawSettings } from '../../zendesk/settings/raw-settings';
import { readAllSettings } from '../../zendesk/settings/read-all-settings';

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

/** All settings at once, as the checks need them. */
export function understoodSettings(raw: RawSettings): UnderstoodSettings {
  const { guard, ...rest } = readAllSettings(raw);
  const movable = Object.keys(toMove({ ...rest, guard }, rest.legacy, raw)) as SettingName[];
  return { ...rest, movable, tags: guard.tags, toBlame };
}
