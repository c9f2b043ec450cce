import type { Settings } from '../../core/settings';
import { readTemplateSetting } from '../../core/template/read-template-setting';
import type { Template } from '../../core/template/template';
import { isBlank, isOn, type RawSettings } from './raw-settings';
import { readChannelRules } from './read-channel-rules';
import { readMargins } from './read-margins';
import { readSunshine } from './read-sunshine';
import { readThresholds } from './read-thresholds';
import type { SettingProblem } from './setting-problem';

export type { SettingProblem };

export interface CheckedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

function readTemplates(raw: RawSettings, problems: SettingProblem[]): readonly Template[] {
  if (isBlank(raw.templates)) return [];
  const templates = readTemplateSetting(String(raw.templates));
  if (templates.ok) return templates.value;
  problems.push({ setting: 'templates', problem: templates.error });
  return [];
}

/**
 * The admin's settings as Zendesk gave them, checked. Never fails: what does not fit is named in
 * `problems`, and its default is used.
 */
export function readSettings(raw: RawSettings): CheckedSettings {
  const problems: SettingProblem[] = [];
  const settings: Settings = {
    thresholds: readThresholds(raw, problems),
    margins: readMargins(raw, problems),
    channels: readChannelRules(raw, problems),
    hasOneNumber: isOn(raw.one_whatsapp_number),
    sunshine: readSunshine(raw, problems),
    templates: readTemplates(raw, problems),
  };
  return { settings, problems };
}
