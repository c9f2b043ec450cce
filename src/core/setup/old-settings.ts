import { OLD_SETTINGS, type OldSettingName, type SettingName } from './settings-table';

/** What became of a parameter that left the form. No problem: nothing is wrong with it. */
export interface LegacySetting {
  readonly legacy: OldSettingName;
  readonly given: string;
  /** The parameter that says it now; null: none. */
  readonly became: SettingName | null;
  /** Does the old value still count? No, once the new parameter that replaces it has one. */
  readonly counts: boolean;
}

/** They were there before, and speak of more than the old one did: only their own words beat it. */
const SHARED: ReadonlySet<SettingName | null> = new Set<SettingName>([
  'channel_hours',
  'template_rules',
]);

const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : String(value).trim();

/**
 * The old parameters that this installation still has a value of its own for, in the table's order.
 * @param raw the installation's settings, as Zendesk tells them.
 */
export const legacySettings = (raw: Readonly<Record<string, unknown>>): readonly LegacySetting[] =>
  OLD_SETTINGS.flatMap(({ name, default: initial, became }) => {
    const given = textOf(raw[name]);
    if (given === '' || given.toLowerCase() === textOf(initial)) return [];
    const isReplaced = became !== null && !SHARED.has(became) && textOf(raw[became]) !== '';
    return [{ legacy: name, given, became, counts: !isReplaced }];
  });
