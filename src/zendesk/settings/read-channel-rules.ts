import type { ChannelRules } from '../../core/window/channel-policy';
import { channelName } from '../ticket/channel-name';
import { isOn, numberUpTo, type RawSettings } from './raw-settings';
import type { ChannelHoursProblem, SettingProblem } from './setting-problem';

/** A month: beyond that a limit is none, and 0 says so. */
const MOST_HOURS = 31 * 24;

/** WhatsApp's 24 hours are WhatsApp's rule: a longer window would be a false one. */
const FIXED = 'whatsapp';

/** `channel = hours`, one a line, with Zendesk's names of the channels. A line that does not fit is left out. */
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

export const readChannelRules = (raw: RawSettings, problems: SettingProblem[]): ChannelRules => ({
  humanAgentWeek: isOn(raw, 'human_agent_week', false, problems),
  hoursByChannel: readChannelHours(String(raw.channel_hours ?? ''), problems),
});
