import { DEFAULT_THRESHOLDS } from '../../core/settings';
import { durationMs, hours } from '../../core/time';
import type { Thresholds } from '../../core/window/reply-window';
import { isBlank, numberUpTo, type RawSettings } from './raw-settings';
import type { SettingProblem } from './setting-problem';

/** From how many hours left a window is closing, and critical: 0 (never) to 24. */
export function readThresholds(raw: RawSettings, problems: SettingProblem[]): Thresholds {
  const threshold = (setting: 'closing_hours' | 'critical_hours'): number | undefined => {
    if (isBlank(raw[setting])) return undefined;
    const given = numberUpTo(24, raw[setting]);
    if (given === undefined) problems.push({ setting, given: String(raw[setting]) });
    return given === undefined ? undefined : hours(given);
  };
  const closing = threshold('closing_hours');
  const critical = threshold('critical_hours');
  // 0 switches a stage off; a stage that is not set makes room for the one that is.
  if (closing !== undefined && critical !== undefined && 0 < closing && closing < critical) {
    problems.push({ setting: 'thresholds-order' });
    return DEFAULT_THRESHOLDS;
  }
  const { closingMs, criticalMs } = DEFAULT_THRESHOLDS;
  return {
    closingMs: durationMs(closing ?? Math.max(closingMs, critical ?? 0)),
    criticalMs: durationMs(critical ?? (closing ? Math.min(criticalMs, closing) : criticalMs)),
  };
}
