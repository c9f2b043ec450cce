import {
  type AlertSettings,
  DEFAULT_ALERTS,
  readAlertWords,
} from '../../core/alerts/alert-settings';
import type { SettingProblem } from '../../core/setup/setting-problem';
import type { RawSettings } from './raw-settings';

/** Hours come first; where there are none, it is those that are wrong. */
const HAS_HOURS = /^\d/;

/** The words of `warn_hours`; wrong ones are named, unless its hours were, and the default is used. */
export function readAlertSettings(
  raw: RawSettings,
  problems: SettingProblem[] = [],
): AlertSettings {
  const given = String(raw.warn_hours ?? '').trim();
  const settings = readAlertWords(given);
  if (settings === null && !problems.some(({ setting }) => setting === 'warn_hours')) {
    problems.push({
      setting: 'warn_hours',
      given,
      ...(HAS_HOURS.test(given) && { part: 'words' }),
    });
  }
  return settings ?? DEFAULT_ALERTS;
}
