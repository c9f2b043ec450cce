import { type Template, templateKey } from '../template/template';
import {
  isOptional,
  parameterKey,
  parametersIn,
  type TemplateParameter,
} from '../template/template-parameter';
import { foldText } from '../text/compare-text';

/**
 * Joins all sources, each name and language once, sorted by title.
 * @param lists the most trustworthy first (Meta before the setting before macros); a later one only
 *   fills gaps, and of several macros for one template the first wins.
 */
export function mergeTemplates(...lists: readonly (readonly Template[])[]): Template[] {
  const merged = new Map<string, Template>();
  for (const template of lists.flat()) {
    const key = templateKey(template);
    const first = merged.get(key);
    merged.set(key, first === undefined ? template : withGapsFilled(first, template));
  }
  return sortedByTitle([...merged.values()]);
}

function withGapsFilled(first: Template, other: Template): Template {
  // Meta shows every part of a template; other sources leave room for what a shorthand carries.
  const whole = first.origins.includes('sunshine') ? first : withParts(first, other);
  const isSameBody = isSamePart('body', whole, other);
  return {
    ...whole,
    namespace: first.namespace ?? other.namespace,
    // Meta gives no title: until a source does, the name stands there.
    title: first.title === first.name ? other.title : first.title,
    category: first.category ?? other.category,
    useCase: first.useCase || other.useCase,
    numbers: first.numbers ?? other.numbers,
    origins: [...new Set([...first.origins, ...other.origins])],
    body: whole.body ?? (isSameBody ? other.body : null),
    fallback: whole.fallback ?? (isSameBody ? other.fallback : null),
    parameters: whole.parameters.map((parameter) =>
      isSamePart(parameter.part, whole, other) ? fillGaps(parameter, other) : parameter,
    ),
  };
}

type Part = TemplateParameter['part'];

/** Other parameters mean another version of the template. Macros do not name optional ones. */
function isSamePart(part: Part, first: Template, other: Template): boolean {
  const keys = ({ parameters }: Template) =>
    parametersIn(parameters, part)
      .filter((parameter) => !isOptional(parameter))
      .map((parameter) => `${parameterKey(parameter)} ${parameter.kind}`)
      .sort()
      .join();
  return keys(first) === keys(other);
}

/** Header and buttons of the other source where the first one shows none. */
function withParts(first: Template, other: Template): Template {
  const takesHeader = first.header === null;
  const takesButtons = first.buttons.length === 0;
  return {
    ...first,
    header: first.header ?? other.header,
    buttons: takesButtons ? other.buttons : first.buttons,
    parameters: [
      ...parametersIn((takesHeader ? other : first).parameters, 'header'),
      ...parametersIn(first.parameters, 'body'),
      ...parametersIn((takesButtons ? other : first).parameters, 'button'),
    ],
  };
}

/** The other source fills the gaps of a parameter; where one is mapped, no preset is taken. */
function fillGaps(parameter: TemplateParameter, other: Template): TemplateParameter {
  const key = parameterKey(parameter);
  const same = other.parameters.find((one) => parameterKey(one) === key);
  if (same === undefined) return parameter;
  const { label, example, source, preset, isFreeText } = parameter;
  return {
    ...parameter,
    label: label || same.label,
    example: example || same.example,
    source: source ?? (preset === '' ? same.source : null),
    preset: source === null && preset === '' ? same.preset : preset,
    isFreeText: isFreeText || same.isFreeText,
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
