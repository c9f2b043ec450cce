import { splitWarnHours } from '../../core/alerts/warn-hours';
import { DEFAULT_MARGINS, DEFAULT_THRESHOLDS } from '../../core/settings';
import type { ChannelHoursProblem, SettingProblem } from '../../core/setup/setting-problem';
import { durationMs, hours, minutes } from '../../core/time';
import type { ChannelRules } from '../../core/window/channel-policy';
import type { SafetyMargins, Thresholds } from '../../core/window/reply-window';
import type { WindowSettings } from '../../core/window/reply-window-at';
import { channelName } from '../ticket/channel-name';
import { isBlank, isOn, numberOf, numberUpTo, type RawSettings } from './raw-settings';

/** The settings that the first answer needs; wrong ones are added to `problems`. */
export const readWindowSettings = (
  raw: RawSettings,
  problems: SettingProblem[] = [],
): WindowSettings => ({
  thresholds: readThresholds(raw, problems),
  margins: readMargins(raw, problems),
  channels: readChannelRules(raw, problems),
});

const MOST_WARN_HOURS = 24;

/** 0 switches a stage off. */
const isDisordered = (closing: number, critical: number): boolean =>
  0 < closing && closing < critical;

/** Two numbers; a decimal comma is one that leaves two numbers. */
const TWO_NUMBERS = /^(\d+(?:[.,]\d{1,2})?)\s*[,;\s]\s*(\d+(?:[.,]\d{1,2})?)$/;

/** `closing, critical`: the hours left from which a window is so, 0 (never) to 24. */
function readThresholds(raw: RawSettings, problems: SettingProblem[]): Thresholds {
  if (isBlank(raw.warn_hours)) return readSeparateThresholds(raw, problems);
  const given = String(raw.warn_hours).trim();
  const numbers = splitWarnHours(given).hours;
  if (numbers === '') return DEFAULT_THRESHOLDS;
  const [closing, critical] = (TWO_NUMBERS.exec(numbers) ?? [])
    .slice(1)
    .map((number) => numberUpTo(MOST_WARN_HOURS, number));
  if (closing === undefined || critical === undefined || isDisordered(closing, critical)) {
    problems.push({ setting: 'warn_hours', given });
    return DEFAULT_THRESHOLDS;
  }
  return { closingMs: hours(closing), criticalMs: hours(critical) };
}

/** As two settings, from before `warn_hours`. */
function readSeparateThresholds(raw: RawSettings, problems: SettingProblem[]): Thresholds {
  const threshold = (setting: 'closing_hours' | 'critical_hours'): number | undefined => {
    const given = numberOf(raw, setting, MOST_WARN_HOURS, problems);
    return given === undefined ? undefined : hours(given);
  };
  const closing = threshold('closing_hours');
  const critical = threshold('critical_hours');
  // An unset stage makes room for the set one.
  if (closing !== undefined && critical !== undefined && isDisordered(closing, critical)) {
    problems.push({ setting: 'thresholds-order' });
    return DEFAULT_THRESHOLDS;
  }
  const { closingMs, criticalMs } = DEFAULT_THRESHOLDS;
  return {
    closingMs: durationMs(closing ?? Math.max(closingMs, critical ?? 0)),
    criticalMs: durationMs(critical ?? (closing ? Math.min(criticalMs, closing) : criticalMs)),
  };
}

const MOST_MARGIN_MINUTES = 120;

/** What is taken off a window's end, never less for the less exact time. */
function readMargins(raw: RawSettings, problems: SettingProblem[]): SafetyMargins {
  const margin = (setting: 'arrival_margin_minutes' | 'sent_margin_minutes') => {
    const given = numberOf(raw, setting, MOST_MARGIN_MINUTES, problems);
    return given === undefined ? undefined : minutes(given);
  };
  const arrival = margin('arrival_margin_minutes');
  const sent = margin('sent_margin_minutes');
  if (arrival !== undefined && sent !== undefined && arrival < sent) {
    problems.push({ setting: 'margins-order' });
    return DEFAULT_MARGINS;
  }
  // An unset margin makes room for the set one.
  return {
    arrivalMs: arrival ?? durationMs(Math.max(DEFAULT_MARGINS.arrivalMs, sent ?? 0)),
    sentMs:
      sent ?? durationMs(Math.min(DEFAULT_MARGINS.sentMs, arrival ?? Number.POSITIVE_INFINITY)),
  };
}

/** A month: beyond that a limit is none, and 0 says so. */
const MOST_HOURS = 31 * 24;

/** WhatsApp's 24 hours are WhatsApp's rule: a longer window would be a false one. */
const FIXED = 'whatsapp';

/** `channel = hours`, one a line, by Zendesk's channel names; a wrong line is left out. */
function readChannelHours(text: string, problems: SettingProblem[]): ReadonlyMap<string, number> {
  const hoursByChannel = new Map<string, number>();
  for (const [index, given] of text.split(/\r?\n/).entries()) {
    if (given.trim() === '') continue;
    const [name = '', value, ...rest] = given.split('=');
    const channel = channelName(name);
    const hours = numberUpTo(MOST_HOURS, value);
    const problem = ((): ChannelHoursProblem | null => {
      if (channel === '' || value === undefined || rest.length > 0) return 'not-a-pair';
      if (hours === undefined) return 'not-hours';
      if (channel === FIXED) return 'fixed';
      return hoursByChannel.has(channel) ? 'twice' : null;
    })();
    if (problem) {
      problems.push({ setting: 'channel_hours', line: index + 1, given: given.trim(), problem });
    } else if (hours !== undefined) {
      hoursByChannel.set(channel, hours);
    }
  }
  return hoursByChannel;
}

const readChannelRules = (raw: RawSettings, problems: SettingProblem[]): ChannelRules => ({
  humanAgentWeek: isOn(raw, 'human_agent_week', false, problems),
  hoursByChannel: readChannelHours(String(raw.channel_hours ?? ''), problems),
});
