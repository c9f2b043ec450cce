import type { Result } from '../result';
import { parseList } from './json-fields';
import type { FieldFault, TemplateSettingProblem } from './template-setting-problem';

interface Entries<T> {
  readonly entries: readonly T[];
  readonly problems: readonly TemplateSettingProblem[];
}

/**
 * The entries of a JSON list, each read by itself: one that does not fit never takes the others with it.
 * @param identity of two entries with the same one the first counts.
 * @returns every entry that fits, and each problem with its place; blank text has neither.
 */
export function readEach<T>(
  json: string,
  read: (value: unknown) => Result<T, FieldFault>,
  identity: (entry: T) => string,
): Entries<T> {
  const list = parseList(json);
  if (!list.ok) return { entries: [], problems: [list.error] };
  const entries = new Map<string, T>();
  const problems: TemplateSettingProblem[] = [];
  for (const [i, value] of list.value.entries()) {
    const entry = i + 1;
    if (!value.ok) {
      problems.push(value.error);
      continue;
    }
    const one = read(value.value);
    if (!one.ok) {
      problems.push({ kind: 'entry', entry, ...one.error });
      continue;
    }
    const key = identity(one.value);
    if (!entries.has(key)) entries.set(key, one.value);
    else problems.push({ kind: 'entry', entry, field: 'name', problem: 'duplicate' });
  }
  return { entries: [...entries.values()], problems };
}
