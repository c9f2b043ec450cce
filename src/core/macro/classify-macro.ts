import { readShorthand } from '../shorthand/read-shorthand';
import type { Shorthand } from '../shorthand/shorthand';
import { DEFAULT_LANGUAGE, languageKey, type Template } from '../template/template';
import type { Macro, MacroDelivery } from './macro';

type KnownTemplate = Pick<Template, 'name' | 'language' | 'status'>;

/**
 * How a macro answers the customer.
 *
 * `template`: its whole comment is a well-formed shorthand that `templates` does not list as
 * unapproved. `free-text`: any other text, picture or file, which a closed window stops. Notes,
 * side conversations and notifications are no reply.
 * @param fallbackLanguage Sunshine's language for a shorthand that names none.
 */
export function classifyMacro(
  macro: Macro,
  templates: readonly KnownTemplate[],
  fallbackLanguage?: string,
): MacroDelivery {
  const text = macro.comment?.trim() ?? '';
  if (macro.isInternal || (text === '' && !macro.hasMedia)) return 'no-reply';
  // What stands beside a shorthand is not sent with it.
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
