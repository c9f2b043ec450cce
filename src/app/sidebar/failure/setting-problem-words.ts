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
    case 'closing_hours':
      return t('settings.closing_hours', { given: problem.given });
    case 'critical_hours':
      return t('settings.critical_hours', { given: problem.given });
    case 'thresholds-order':
      return t('settings.order');
    case 'templates':
      return templateWords(problem.problem, t);
  }
}
