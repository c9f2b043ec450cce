import type { ValueProblem } from '../../../core/template/check-values';
import type { MessageKey } from '../../i18n/messages';

/** What is wrong with a value; `forbidden-characters` only where it is to stand in a shorthand. */
export const VALUE_PROBLEM_MESSAGES: Readonly<
  Record<ValueProblem | 'forbidden-characters', MessageKey>
> = {
  missing: 'templates.form.missing',
  placeholder: 'values.placeholder',
  'white-space': 'templates.form.whiteSpace',
  'too-long': 'values.tooLong',
  'not-https': 'values.notHttps',
  'wrong-file-type': 'values.wrongFileType',
  'sample-address': 'values.sampleAddress',
  'has-spaces': 'values.hasSpaces',
  'whole-address': 'values.wholeAddress',
  'other-address': 'values.otherAddress',
  'forbidden-characters': 'templates.form.forbidden',
};
