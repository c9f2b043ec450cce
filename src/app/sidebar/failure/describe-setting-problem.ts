import type { SettingProblem } from '../../../core/setup/setting-problem';
import type { Translate } from '../../i18n/create-translate';
import type { MessageKey } from '../../i18n/messages';

type ListProblem = Extract<SettingProblem, { setting: 'templates' | 'template_rules' }>;
type EntryProblem = Extract<ListProblem['problem'], { kind: 'entry' }>['problem'];

interface ListMessages {
  readonly notJson: MessageKey;
  readonly notJsonAt: MessageKey;
  readonly notAList: MessageKey;
  readonly entry: Readonly<Record<EntryProblem, MessageKey>>;
}

const LISTS: Readonly<Record<ListProblem['setting'], ListMessages>> = {
  templates: {
    notJson: 'settings.notJson',
    notJsonAt: 'settings.notJsonAt',
    notAList: 'settings.notAList',
    entry: {
      missing: 'settings.entry.missing',
      'wrong-type': 'settings.entry.wrong-type',
      'not-allowed': 'settings.entry.not-allowed',
      'unknown-field': 'settings.entry.unknown-field',
      duplicate: 'settings.entry.duplicate',
      'too-long': 'settings.entry.too-long',
      'parameters-mismatch': 'settings.entry.parameters-mismatch',
    },
  },
  template_rules: {
    notJson: 'settings.rules.notJson',
    notJsonAt: 'settings.rules.notJsonAt',
    notAList: 'settings.rules.notAList',
    entry: {
      missing: 'settings.rules.missing',
      'wrong-type': 'settings.rules.wrong-type',
      'not-allowed': 'settings.rules.not-allowed',
      'unknown-field': 'settings.rules.unknown-field',
      duplicate: 'settings.rules.duplicate',
      // A rule has no text of Meta's and no variables of its own.
      'too-long': 'settings.rules.not-allowed',
      'parameters-mismatch': 'settings.rules.not-allowed',
    },
  },
};

const GIVEN = {
  closing_hours: 'settings.closing_hours',
  critical_hours: 'settings.critical_hours',
  reply_minutes: 'settings.minutes.reply_minutes',
  arrival_margin_minutes: 'settings.minutes.arrival_margin_minutes',
  sent_margin_minutes: 'settings.minutes.sent_margin_minutes',
  sunshine_host: 'settings.sunshine.host',
  template_namespace: 'settings.template.namespace',
  template_refresh_minutes: 'settings.template.refresh',
  template_language: 'settings.template.language',
  consent_user_field: 'settings.template.consentField',
  consent_tag: 'settings.template.consentTag',
  late_reply: 'guard.setting',
  tag_prefix: 'trace.setting.tag_prefix',
  tag_lapsed: 'trace.setting.tag_lapsed',
  tag_held_back: 'trace.setting.tag_held_back',
  tag_sent_anyway: 'trace.setting.tag_sent_anyway',
  tag_woken: 'trace.setting.tag_woken',
} as const satisfies Record<string, MessageKey>;

type ChannelHours = Extract<SettingProblem, { setting: 'channel_hours' }>;

const CHANNEL_HOURS: Readonly<Record<ChannelHours['problem'], MessageKey>> = {
  'not-a-pair': 'settings.channelHours.not-a-pair',
  'not-hours': 'settings.channelHours.not-hours',
  twice: 'settings.channelHours.twice',
  fixed: 'settings.channelHours.fixed',
};

type ConsentLine = Extract<SettingProblem, { setting: 'consent' }>;

const CONSENT: Readonly<Record<ConsentLine['problem'], MessageKey>> = {
  'not-a-line': 'settings.consent.not-a-line',
  'not-a-tag': 'settings.consent.not-a-tag',
  twice: 'settings.consent.twice',
};

type Nudges = Extract<SettingProblem, { setting: 'nudge_texts' }>;

const NUDGE_TEXTS: Readonly<Record<Nudges['problem'], MessageKey>> = {
  'not-a-pair': 'nudge.setting.not-a-pair',
  twice: 'nudge.setting.twice',
  'unknown-placeholder': 'nudge.setting.unknown-placeholder',
  'too-long': 'nudge.setting.too-long',
};

function describeListProblem({ setting, problem }: ListProblem, t: Translate): string {
  const words = LISTS[setting];
  switch (problem.kind) {
    case 'not-json':
      return problem.line === null || problem.column === null
        ? t(words.notJson)
        : t(words.notJsonAt, { line: problem.line, column: problem.column });
    case 'not-a-list':
      return t(words.notAList);
    case 'entry':
      return t(words.entry[problem.problem], { entry: problem.entry, field: problem.field });
  }
}

/** Which setting, what is wrong with it, and what is used instead. */
export function describeSettingProblem(problem: SettingProblem, t: Translate): string {
  switch (problem.setting) {
    case 'warn_hours':
      return t(problem.part === 'words' ? 'settings.warn_words' : 'settings.warn_hours', {
        given: problem.given,
      });
    case 'thresholds-order':
      return t('settings.order');
    case 'margins-order':
      return t('settings.minutes.order');
    case 'human_agent_week':
    case 'one_whatsapp_number':
    case 'hide_sample_templates':
    case 'send_now':
      return t('settings.checkbox', { setting: problem.setting, given: problem.given });
    case 'sunshine_app_id':
      return t('settings.sunshine.appId');
    case 'channel_hours':
      return t(CHANNEL_HOURS[problem.problem], { line: problem.line, given: problem.given });
    case 'consent':
      return t(CONSENT[problem.problem], { line: problem.line, given: problem.given });
    case 'nudge_texts':
      return t(NUDGE_TEXTS[problem.problem], { line: problem.line });
    case 'templates':
    case 'template_rules':
      return describeListProblem(problem, t);
    default:
      return t(GIVEN[problem.setting], { given: problem.given });
  }
}
