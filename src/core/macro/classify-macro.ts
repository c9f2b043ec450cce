import { readShorthand } from '../shorthand/read-shorthand';
import type { Shorthand } from '../shorthand/shorthand';
import { DEFAULT_LANGUAGE, languageKey, type Template } from '../template/template';
import type { Macro, MacroDelivery } from './macro';

/** What of a template tells whether Meta has approved it. */
type KnownTemplate = Pick<Template, 'name' | 'language' | 'status'>;

/**
 * How a macro answers the customer.
 * `template` only for a well-formed shorthand that is the whole comment and of which `templates`
 * does not say that Meta has not approved it; all else that reaches the customer is `free-text`,
 * which a closed window does not let through: other words, a picture or a file, with or without
 * words. A note, a side conversation or a notification is no reply to this customer here.
 * @param fallbackLanguage what Sunshine takes for a shorthand that names no language.
 */
export function classifyMacro(
  macro: Macro,
  templates: readonly KnownTemplate[],
  fallbackLanguage?: string,
): MacroDelivery {
  const text = macro.comment?.trim() ?? '';
  if (macro.isInternal || (text === '' && !macro.hasMedia)) return 'no-reply';
  // What stands beside a shorthand is not sent as part of it.
  if (macro.hasMedia) return 'free-text';
  const reading = readShorthand(text);
  if (reading.kind !== 'shorthand' || reading.before !== '' || reading.after !== '') {
    return 'free-text';
  }
  return isKnownUnapproved(reading.shorthand, templates, fallbackLanguage)
    ? 'free-text'
    : 'template';
}

function isKnownUnapproved(
  shorthand: Shorthand,
  templates: readonly KnownTemplate[],
  fallbackLanguage: string = DEFAULT_LANGUAGE,
): boolean {
  const language = languageKey(shorthand.language ?? fallbackLanguage);
  return templates.some(
    ({ name, language: other, status }) =>
      name === shorthand.template && languageKey(other) === language && status !== 'APPROVED',
  );
}
