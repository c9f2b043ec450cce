import type { FilledProblem } from '../../../core/template/check-values';
import type { MessageKey } from '../../i18n/messages';

export const FILLED_PROBLEM_MESSAGES: Readonly<Record<FilledProblem, MessageKey>> = {
  'header-too-long': 'picker.tooLong.header',
  'url-too-long': 'picker.tooLong.url',
};
