import { mergeTemplates } from '../catalogue/merge-templates';
import { templateFromShorthand } from '../catalogue/templates-from-macros';
import type { Shorthand } from '../shorthand/shorthand';
import { shorthandValues } from '../template/shorthand-values';
import { DEFAULT_LANGUAGE, type Template, templateKey } from '../template/template';
import { parametersIn } from '../template/template-parameter';

/** A template message as the customer sees it, as far as its shorthand shows. */
export interface ReadBack {
  readonly template: Template;
  /** In the order of the template's parameters; '' where the shorthand has none. */
  readonly values: readonly string[];
}

/**
 * What a shorthand says to the customer: the known template's text if it takes as many values, else
 * the shorthand's own fallback.
 * @param fallbackLanguage Sunshine's language for a shorthand that names none.
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
