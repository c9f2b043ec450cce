import type { WindowSettings } from '../../core/window/reply-window-at';
import type { RawSettings } from './raw-settings';
import { readChannelRules } from './read-channel-rules';
import { readMargins } from './read-margins';
import { readThresholds } from './read-thresholds';
import type { SettingProblem } from './setting-problem';

/** What of the settings the first answer needs. What does not fit is added to `problems`. */
export const readWindowSettings = (
  raw: RawSettings,
  problems: SettingProblem[] = [],
): WindowSettings => ({
  thresholds: readThresholds(raw, problems),
  margins: readMargins(raw, problems),
  channels: readChannelRules(raw, problems),
});
