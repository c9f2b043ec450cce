import type {
  CheckboxSetting,
  NumberSetting,
  SettingProblem,
} from '../../core/setup/setting-problem';

export type RawSettings = Readonly<Record<string, unknown>>;

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Digits, with up to two decimals: with three it may be thousands. */
const NUMBER = /^\d+(?:[.,]\d{1,2})?$/;

/** A number from 0 to `most`, with a comma or a point; else undefined. */
export function numberUpTo(most: number, value: unknown): number | undefined {
  const text = typeof value === 'string' ? value.trim() : null;
  if (text !== null && !NUMBER.test(text)) return undefined;
  const number = text === null ? value : Number(text.replace(',', '.'));
  return typeof number === 'number' && number >= 0 && number <= most ? number : undefined;
}

/** A setting from 0 to `most`; undefined if left out, or wrong and then named. */
export function numberOf(
  raw: RawSettings,
  setting: NumberSetting,
  most: number,
  problems: SettingProblem[],
): number | undefined {
  if (isBlank(raw[setting])) return undefined;
  const given = numberUpTo(most, raw[setting]);
  if (given === undefined) problems.push({ setting, given: String(raw[setting]) });
  return given;
}

/** A checkbox, saved as a boolean or a text; anything else is named and counts as left out. */
export function isOn(
  raw: RawSettings,
  setting: CheckboxSetting,
  unset: boolean,
  problems: SettingProblem[],
): boolean {
  const value = raw[setting];
  if (isBlank(value)) return unset;
  const given = String(value).trim();
  const text = given.toLowerCase();
  if (text !== 'true' && text !== 'false') problems.push({ setting, given });
  return text === 'true' || (text !== 'false' && unset);
}
