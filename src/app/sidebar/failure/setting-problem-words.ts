import type { SettingProblem } from '../../../zendesk/settings/read-settings';
import type { Translate } from '../../i18n/create-translate';
import type { MessageKey } from '../../i18n/messages';

type TemplateProblem = Extract<SettingProblem, { setting: 'templates' }>['problem'];
type EntryProblem = Extract<TemplateProblem, { kind: 'entry' }>['problem'];

const ENTRY: Readonly<Record<EntryProblem, MessageKey>> = {
  missing: 'settings.entry.missing',
  'wrong-type': 'settings.entry.wrong-type',
  'not-allowed': 'settings.entry.not-allowed',
  'unknown-field': 'settings.entry.unknown-field',
  duplicate: 'settings.entry.duplicate',
  'too-long': 'settings.entry.too-long',
  'parameters-mismatch': 'settings.entry.parameters-mismatch',
};

const GIVEN = {
  closing_hours: 'settings.closing_hours',
  critical_hours: 'settings.critical_hours',
  arrival_margin_minutes: 'settings.minutes.arrival_margin_minutes',
  sent_margin_minutes: 'settings.minutes.sent_margin_minutes',
  sunshine_host: 'settings.sunshine.host',
} as const satisfies Record<string, MessageKey>;

type ChannelHours = Extract<SettingProblem, { setting: 'channel_hours' }>;

const CHANNEL_HOURS: Readonly<Record<ChannelHours['problem'], MessageKey>> = {
  'not-a-pair': 'settings.channelHours.not-a-pair',
  'not-hours': 'settings.channelHours.not-hours',
  twice: 'settings.channelHours.twice',
  fixed: 'settings.channelHours.fixed',
};

function templateWords(problem: TemplateProblem, t: Translate): string {
  switch (problem.kind) {
    case 'not-json':
      return problem.line === null || problem.column === null
        ? t('settings.notJson')
        : t('settings.notJsonAt', { line: problem.line, column: problem.column });
    case 'not-a-list':
      return t('settings.notAList');
    case 'entry':
      return t(ENTRY[problem.problem], { entry: problem.entry, field: problem.field });
  }
}

/** Which setting, what is wrong with it, and what is used instead. */
export function settingProblemWords(problem: SettingProblem, t: Translate): string {
  switch (problem.setting) {
    case 'thresholds-order':
      return t('settings.order');
    case 'margins-order':
      return t('settings.minutes.order');
    case 'sunshine_app_id':
      return t('settings.sunshine.appId');
    case 'channel_hours':
      return t(CHANNEL_HOURS[problem.problem], { line: problem.line, given: problem.given });
    case 'templates':
      return templateWords(problem.problem, t);
    default:
      return t(GIVEN[problem.setting], { given: problem.given });
  }
}
