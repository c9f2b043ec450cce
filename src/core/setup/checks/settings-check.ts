import { type Check, check } from '../check';

/** Is every setting understood? A wrong one counts as its default. */
export function settingsCheck(problems: readonly { readonly setting: string }[]): Check {
  if (problems.length === 0) return check('settings', 'ok', 'settings-ok');
  const [first] = problems;
  return check('settings', 'fail', 'settings-wrong', {
    values: { count: problems.length },
    items: problems.map((_, at) => ({ kind: 'problem', at })),
    steps: first ? [{ kind: 'setting', setting: first.setting }] : [],
  });
}
