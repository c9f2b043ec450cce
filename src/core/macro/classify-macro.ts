import { DEFAULT_LANGUAGE, languageKey } from '../template/language-key';
import { readShorthand } from '../template/read-shorthand';
import type { Shorthand } from '../template/shorthand';
import type { Template } from '../template/template';
import type { Macro, MacroDelivery } from './macro';

/**
 * How a macro answers the customer.
 * `template` only for a well-formed shorthand that is the whole comment and of which `templates`
 * does not say that Meta has not approved it; all else that reaches the customer is `free-text`,
 * which a closed window does not let through.
 */
export function classifyMacro(macro: Macro, templates: readonly Template[]): MacroDelivery {
  if (macro.isInternal || macro.comment === null || macro.comment.trim() === '') return 'no-reply';
  const reading = readShorthand(macro.comment);
  if (reading.kind !== 'shorthand' || reading.before !== '' || reading.after !== '') {
    return 'free-text';
  }
  return isKnownUnapproved(reading.shorthand, templates) ? 'free-text' : 'template';
}

function isKnownUnapproved(shorthand: Shorthand, templates: readonly Template[]): boolean {
  const language = languageKey(shorthand.language ?? DEFAULT_LANGUAGE);
  return templates.some(
    ({ name, language: other, status }) =>
      name === shorthand.template && languageKey(other) === language && status !== 'APPROVED',
  );
}
