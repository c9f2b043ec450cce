import {
  type GuardSettings,
  type OutcomeKind,
  type OutcomeTags,
  tagsOf,
} from '../guard/guard-settings';
import type { Settings } from '../settings';
import { writeConsentSetting } from '../template/consent-setting';
import { readTemplateRules } from '../template-settings/template-rules';
import { HOUR } from '../time';
import { META_WEEK_HOURS, metaChannels } from '../window/channel-policy';
import { isSameSetting, type SettingValues } from './installation-change';
import type { LegacySetting } from './old-settings';
import type { SettingName } from './settings-table';

type NewValues = Readonly<Partial<Record<SettingName, string>>>;

/** Meta's samples are offered where a rule says so. */
const SAMPLES = ['hello_world', 'sample_*'].map((name) => ({ name, hidden: false }));

const END = '_lapsed';

/** The prefix that makes exactly these tags; null: there is none. */
function prefixOf(tags: OutcomeTags): string | null {
  if (!tags.lapsed?.endsWith(END)) return null;
  const prefix = tags.lapsed.slice(0, -END.length);
  const made = tagsOf(prefix);
  const isSame = (Object.keys(made) as OutcomeKind[]).every((kind) => made[kind] === tags[kind]);
  return prefix !== '' && isSame ? prefix : null;
}

function withMetaWeek({ humanAgentWeek, hoursByChannel }: Settings['channels']): string | null {
  if (!humanAgentWeek) return null;
  const week = metaChannels().map((channel) => [channel, META_WEEK_HOURS] as const);
  return [...new Map([...week, ...hoursByChannel])]
    .map(([channel, hours]) => `${channel} = ${hours}`)
    .join('\n');
}

/** null: not all rules can be read, or have one for a sample already. */
function withSamples(text: string): string | null {
  const { rules, problems } = readTemplateRules(text);
  const hasOne = rules.some(({ name }) => SAMPLES.some((sample) => sample.name === name));
  if (problems.length > 0 || hasOne) return null;
  const list = text.trim() === '' ? [] : JSON.parse(text);
  return JSON.stringify([...list, ...SAMPLES], null, 2);
}

function newValue(name: SettingName, settings: Settings, guard: GuardSettings): string | null {
  switch (name) {
    case 'warn_hours': {
      const { closingMs, criticalMs } = settings.thresholds;
      return `${closingMs / HOUR}, ${criticalMs / HOUR}`;
    }
    case 'channel_hours':
      return withMetaWeek(settings.channels);
    case 'template_rules':
      return settings.template.hideSamples ? null : withSamples(settings.templateTexts.rules);
    case 'consent':
      return writeConsentSetting(settings.template.consent);
    case 'tag_prefix':
      return prefixOf(guard.tags);
    default:
      return null;
  }
}

/**
 * What to put into the new parameters so that they say what the old ones still do. Left out is what they
 * cannot say: tags without a common beginning, a sample that has a rule already, the fixed times.
 * @param legacy of the same settings.
 */
export function inNewTerms(
  { settings, guard }: { readonly settings: Settings; readonly guard: GuardSettings },
  legacy: readonly LegacySetting[],
): NewValues {
  const values: Partial<Record<SettingName, string>> = {};
  for (const { became, counts } of legacy) {
    const value = became !== null && counts ? newValue(became, settings, guard) : null;
    if (became !== null && value !== null && value !== '') values[became] = value;
  }
  return values;
}

/**
 * Of these only what is not there yet: moving it changes something.
 * @param raw the installation's settings, of which the others were read.
 */
export const toMove = (
  understood: Parameters<typeof inNewTerms>[0],
  legacy: readonly LegacySetting[],
  raw: SettingValues,
): NewValues =>
  Object.fromEntries(
    Object.entries(inNewTerms(understood, legacy)).filter(
      ([name, value]) => !isSameSetting(value, raw[name]),
    ),
  );
