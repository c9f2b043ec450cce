import { DEFAULT_REPLY } from '../../core/settings';
import { type DurationMs, minutes } from '../../core/time';
import { isBlank, numberUpTo, type RawSettings } from './raw-settings';
import type { SettingProblem } from './setting-problem';

/** A day: WhatsApp's whole window. */
const MOST_MINUTES = 24 * 60;

/** What an agent usually needs for a reply: 0 (no reminder) to a day. */
export function readReplyTime(
  { reply_minutes: given }: RawSettings,
  problems: SettingProblem[],
): DurationMs {
  const count = numberUpTo(MOST_MINUTES, given);
  if (count !== undefined) return minutes(count);
  if (!isBlank(given)) problems.push({ setting: 'reply_minutes', given: String(given) });
  return DEFAULT_REPLY;
}
