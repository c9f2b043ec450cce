import { DEFAULT_MARGINS } from '../../core/settings';
import { durationMs, minutes } from '../../core/time';
import type { SafetyMargins } from '../../core/window/reply-window';
import { isBlank, numberUpTo, type RawSettings } from './raw-settings';
import type { SettingProblem } from './setting-problem';

const MOST_MINUTES = 120;

/** What is taken off a window's end. The less exact time never costs less. */
export function readMargins(raw: RawSettings, problems: SettingProblem[]): SafetyMargins {
  const margin = (setting: 'arrival_margin_minutes' | 'sent_margin_minutes') => {
    if (isBlank(raw[setting])) return undefined;
    const given = numberUpTo(MOST_MINUTES, raw[setting]);
    if (given === undefined) problems.push({ setting, given: String(raw[setting]) });
    return given === undefined ? undefined : minutes(given);
  };
  const arrival = margin('arrival_margin_minutes');
  const sent = margin('sent_margin_minutes');
  if (arrival !== undefined && sent !== undefined && arrival < sent) {
    problems.push({ setting: 'margins-order' });
    return DEFAULT_MARGINS;
  }
  // A margin that is not set makes room for the one that is.
  return {
    arrivalMs: arrival ?? durationMs(Math.max(DEFAULT_MARGINS.arrivalMs, sent ?? 0)),
    sentMs:
      sent ?? durationMs(Math.min(DEFAULT_MARGINS.sentMs, arrival ?? Number.POSITIVE_INFINITY)),
  };
}
