import { type Template, templateKey } from '../template/template';

/** What one of the business's numbers has. */
interface TemplatesOfNumber {
  /** Sunshine's id of the number. */
  readonly number: string;
  readonly templates: readonly Template[];
}

/**
 * One list of all numbers, each name and language once, in the order of the lists. Numbers of one
 * WhatsApp account have the same templates, and each names its own number only: here a template names
 * all that have it. Two accounts may have different templates of one name and language: then the list
 * that comes first wins, so the ticket's number should, and the numbers of the other are not among it.
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
