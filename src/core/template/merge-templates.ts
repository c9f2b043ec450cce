import { foldText } from '../text/fold';
import { languageKey } from './language-key';
import type { Template } from './template';

/**
 * One list of both sources, each name and language once, sorted by title.
 * The admin's setting wins, since it states text and status where a macro only implies them; the
 * macro adds what only a shorthand has: namespace, fallback, header files, buttons, first values. Of
 * several macros for one template the first wins in the same way.
 */
export function mergeTemplates(
  fromSetting: readonly Template[],
  fromMacros: readonly Template[],
): Template[] {
  const merged = new Map<string, Template>();
  for (const template of [...fromSetting, ...fromMacros]) {
    const identity = `${template.name} ${languageKey(template.language)}`;
    const first = merged.get(identity);
    merged.set(identity, first === undefined ? template : withGapsFilled(first, template));
  }
  return sortedByTitle([...merged.values()]);
}

function withGapsFilled(first: Template, other: Template): Template {
  const buttons = first.buttons ?? other.buttons;
  const filled = {
    ...first,
    namespace: first.namespace ?? other.namespace,
    headerImage: first.headerImage ?? other.headerImage,
    headerDocument: first.headerDocument ?? other.headerDocument,
    ...(buttons !== undefined && { buttons }),
  };
  // Texts and values of another number of parameters speak of another version of the template.
  if (first.parameters.length !== other.parameters.length) return filled;
  return {
    ...filled,
    body: first.body ?? other.body,
    fallback: first.fallback ?? other.fallback,
    parameters: first.parameters.map((parameter, i) =>
      parameter.source === null && parameter.preset === ''
        ? { ...parameter, preset: other.parameters[i]?.preset ?? '' }
        : parameter,
    ),
  };
}

/** By folded text, not by locale: the same order on every machine. */
function sortedByTitle(templates: readonly Template[]): Template[] {
  return templates
    .map((template) => {
      const { title, name, language } = template;
      return { template, keys: [foldText(title), title, name, language] };
    })
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ template }) => template);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  const i = a.findIndex((key, at) => key !== b[at]);
  if (i === -1) return 0;
  return (a[i] ?? '') < (b[i] ?? '') ? -1 : 1;
}
