import { DEFAULT_REPLY, type Settings } from '../../core/settings';
import type { SettingProblem } from '../../core/setup/setting-problem';
import { type DurationMs, minutes } from '../../core/time';
import { isBlank, isOn, numberOf, type RawSettings } from './raw-settings';
import { readAlertSettings } from './read-alert-settings';
import { readSunshine } from './read-sunshine';
import { readTemplateBasics } from './read-template-basics';
import { readWindowSettings } from './read-window-settings';

export interface CheckedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
  /** As they came: the rest is read when needed. */
  readonly raw: RawSettings;
}

const textOf = (value: unknown): string => (isBlank(value) ? '' : String(value));

/** Never fails: a wrong setting is named in `problems`, and its default used. */
export function readSettings(raw: RawSettings): CheckedSettings {
  const problems: SettingProblem[] = [];
  const settings: Settings = {
    ...readWindowSettings(raw, problems),
    alerts: readAlertSettings(raw, problems),
    replyMs: readReplyTime(raw, problems),
    hasOneNumber: isOn(raw, 'one_whatsapp_number', false, problems),
    sunshine: readSunshine(raw, problems),
    templateTexts: { templates: textOf(raw.templates), rules: textOf(raw.template_rules) },
    template: readTemplateBasics(raw, problems),
  };
  return { settings, problems, raw };
}

/** A day: WhatsApp's whole window. */
const MOST_MINUTES = 24 * 60;

/** How long a reply usually takes: 0 (no reminder) to a day. */
function readReplyTime(raw: RawSettings, problems: SettingProblem[]): DurationMs {
  const given = numberOf(raw, 'reply_minutes', MOST_MINUTES, problems);
  return given === undefined ? DEFAULT_REPLY : minutes(given);
}
