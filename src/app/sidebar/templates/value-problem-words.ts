import type { ValueProblem } from '../../../core/template/check-values';
import type { MessageKey } from '../../i18n/messages';

export const VALUE_PROBLEM_WORDS: Readonly<Record<ValueProblem, MessageKey>> = {
  missing: 'templates.form.missing',
  'forbidden-characters': 'templates.form.forbidden',
  'white-space': 'templates.form.whiteSpace',
};
