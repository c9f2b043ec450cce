import { mergeTemplates } from '../catalogue/merge-templates';
import { templateFromShorthand } from '../catalogue/templates-from-macros';
import type { Shorthand } from '../shorthand/shorthand';
import { shorthandValues } from '../template/shorthand-values';
import { DEFAULT_LANGUAGE, type Template, templateKey } from '../template/template';
import { parametersIn } from '../template/template-parameter';

/** A template message as the customer has it, as far as that can be told from its shorthand. */
export interface ReadBack {
  readonly template: Template;
  /** In the order of the template's parameters; '' for what the shorthand does not name. */
  readonly values: readonly string[];
}

/**
 * What a shorthand says to the customer. The known template's text where name and language are the
 * same and it takes as many values; else what the shorthand itself shows, which is its fallback.
 * @param fallbackLanguage what Sunshine takes for a shorthand that names no language.
 */
export function readBack(
  shorthand: Shorthand,
  known: readonly Template[],
  fallbackLanguage: string = DEFAULT_LANGUAGE,
): ReadBack {
  const shown = templateFromShorthand(shorthand, shorthand.template, fallbackLanguage);
  const language = shorthand.language ?? fallbackLanguage;
  const key = templateKey({ name: shorthand.template, language });
  const match = known.find((template) => templateKey(template) === key);
  if (match !== undefined && match.body !== null && fits(shorthand, match)) {
    const template = mergeTemplates([match], [shown])[0] ?? match;
    const values = shorthandValues(shorthand, template);
    return { template, values };
  }
  return {
    template: { ...shown, body: shown.body ?? shorthand.fallback },
    values: shorthandValues(shorthand, shown),
  };
}

const fits = ({ bodyText }: Shorthand, { parameters }: Template): boolean =>
  parametersIn(parameters, 'body').length === bodyText.length;
