import { OLD_SETTINGS, SETTINGS } from './settings-table';

/** Settings by the names of their parameters, as Zendesk tells or takes them. */
export type SettingValues = Readonly<Record<string, unknown>>;

/** The admin and somebody else have changed the same setting, each to something else. */
export interface SettingConflict {
  readonly name: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

export interface InstallationChange {
  /** What is to be written; empty: nothing. */
  readonly change: SettingValues;
  /** What the admin has to decide first, in the order of `typed`. */
  readonly conflicts: readonly SettingConflict[];
}

const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : String(value).replace(/\r\n?/g, '\n');

/** Saved as a text or as a number or tick, with either kind of line end: it says the same. */
export const isSameSetting = (one: unknown, other: unknown): boolean =>
  textOf(one) === textOf(other);

/**
 * Three ways at once: what the admin changed is written, what somebody else changed meanwhile stays.
 * @param before the settings that the admin began with.
 * @param typed what the admin wants, of the settings that were touched.
 * @param now what is saved at this moment.
 */
export function installationChange(
  before: SettingValues,
  typed: SettingValues,
  now: SettingValues,
): InstallationChange {
  const change: Record<string, unknown> = {};
  const conflicts: SettingConflict[] = [];
  for (const [name, ours] of Object.entries(typed)) {
    const theirs = now[name];
    if (isSameSetting(ours, before[name]) || isSameSetting(ours, theirs)) continue;
    if (isSameSetting(theirs, before[name])) change[name] = ours;
    else conflicts.push({ name, ours, theirs });
  }
  return { change, conflicts };
}

interface AfterSaving {
  /** Names of what was to be written and is not there. */
  readonly notTaken: readonly string[];
  /** What nobody asked to be changed and is empty or its default now, with the values that it had. */
  readonly lost: SettingValues;
}

const DEFAULTS: ReadonlyMap<string, unknown> = new Map(
  [...SETTINGS, ...OLD_SETTINGS].map((one) => [one.name, one.default]),
);

/** Empty, or what Zendesk fills in where nothing is given. */
const isUnset = (name: string, value: unknown): boolean =>
  textOf(value) === '' || isSameSetting(value, DEFAULTS.get(name));

/**
 * Compares what is saved after a change with what it should be.
 * @param now the settings just before it.
 */
export function afterSaving(
  change: SettingValues,
  now: SettingValues,
  after: SettingValues,
): AfterSaving {
  const lost = Object.entries(now).filter(
    ([name, value]) =>
      !(name in change) &&
      textOf(value) !== '' &&
      !isSameSetting(value, after[name]) &&
      isUnset(name, after[name]),
  );
  return {
    notTaken: Object.keys(change).filter((name) => !isSameSetting(change[name], after[name])),
    lost: Object.fromEntries(lost),
  };
}
