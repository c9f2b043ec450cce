import { type Template, templateKey } from '../template/template';

interface TemplatesOfNumber {
  /** Sunshine's id of the number. */
  readonly number: string;
  readonly templates: readonly Template[];
}

/**
 * Joins the lists of all numbers, each name and language once. Numbers of one WhatsApp account
 * share their templates, so a template names all that have it; where two accounts differ, the
 * earlier list wins, so the ticket's number comes first.
 */
export function joinNumbers(lists: readonly TemplatesOfNumber[]): Template[] {
  const joined = new Map<string, { readonly template: Template; readonly numbers: Set<string> }>();
  for (const { number, templates } of lists) {
    for (const template of templates) {
      const key = templateKey(template);
      const known = joined.get(key);
      if (known === undefined) joined.set(key, { template, numbers: new Set([number]) });
      else if (isSame(known.template, template)) known.numbers.add(number);
    }
  }
  return [...joined.values()].map(({ template, numbers }) => ({
    ...template,
    numbers: [...numbers],
  }));
}

const PARTS = [
  'status',
  'category',
  'header',
  'body',
  'footer',
  'buttons',
  'parameters',
  'unsupported',
] as const;

const isSame = (one: Template, other: Template): boolean =>
  PARTS.every((part) => JSON.stringify(one[part]) === JSON.stringify(other[part]));
