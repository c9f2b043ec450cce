import {
  type GuardSettings,
  type LateReplyRule,
  NO_TAGS,
  type OutcomeKind,
  type OutcomeTags,
  tagsOf,
} from '../../core/guard/guard-settings';
import { readNudgeSetting } from '../../core/guard/read-nudge-setting';
import type { SettingProblem, TagSetting } from '../../core/setup/setting-problem';
import type { RawSettings } from './raw-settings';

const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : String(value).trim();

const RULES: ReadonlyMap<string, LateReplyRule> = new Map(
  (['warn', 'reason', 'block'] as const).map((rule) => [rule, rule]),
);

function readLateReply(raw: RawSettings, problems: SettingProblem[]): LateReplyRule {
  const given = textOf(raw.late_reply);
  if (given === '') return 'warn';
  const rule = RULES.get(given.toLowerCase());
  if (rule === undefined) problems.push({ setting: 'late_reply', given });
  return rule ?? 'warn';
}

const SETTING_OF: Readonly<Record<OutcomeKind, TagSetting>> = {
  lapsed: 'tag_lapsed',
  'held-back': 'tag_held_back',
  'sent-anyway': 'tag_sent_anyway',
  woken: 'tag_woken',
};

/** One tag: a blank would make it two. Zendesk keeps tags in lower case. */
const TAG = /^[\p{L}\p{N}_:/.-]{1,80}$/u;

/** As much shorter as the longest end that follows it, `_sent_anyway_wrote_elsewhere`. */
const PREFIX = /^[\p{L}\p{N}_:/.-]{1,52}$/u;

/** `<prefix>_lapsed` and its like; without a prefix as four settings, from before `tag_prefix`. */
function readTags(raw: RawSettings, problems: SettingProblem[]): OutcomeTags {
  const given = textOf(raw.tag_prefix);
  if (given === '') return readSeparateTags(raw, problems);
  if (PREFIX.test(given)) return tagsOf(given);
  problems.push({ setting: 'tag_prefix', given });
  return NO_TAGS;
}

function readSeparateTags(raw: RawSettings, problems: SettingProblem[]): OutcomeTags {
  const tags: Record<OutcomeKind, string | null> = { ...NO_TAGS };
  for (const [kind, setting] of Object.entries(SETTING_OF) as [OutcomeKind, TagSetting][]) {
    const given = textOf(raw[setting]);
    if (given === '') continue;
    if (TAG.test(given)) tags[kind] = given.toLowerCase();
    else problems.push({ setting, given });
  }
  return tags;
}

function readNudges(raw: RawSettings, problems: SettingProblem[]) {
  const nudges = readNudgeSetting(textOf(raw.nudge_texts));
  for (const { line, problem } of nudges.problems) {
    problems.push({ setting: 'nudge_texts', line, problem });
  }
  return nudges.texts;
}

/** Never fails: a wrong setting is named in `problems`, and its default used. */
export function readGuardSettings(raw: RawSettings): {
  readonly settings: GuardSettings;
  readonly problems: readonly SettingProblem[];
} {
  const problems: SettingProblem[] = [];
  const settings: GuardSettings = {
    lateReply: readLateReply(raw, problems),
    nudges: readNudges(raw, problems),
    tags: readTags(raw, problems),
  };
  return { settings, problems };
}
