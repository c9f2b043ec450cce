import { isForbidden, withoutForbidden } from '../shorthand/forbidden';
import { collapse } from '../text/collapse';
import { hasPlaceholder } from './body-placeholders';
import { fillTemplate } from './fill-template';
import type { Template } from './template';

/**
 * What clients other than WhatsApp show in place of the template, on one line: the filled body;
 * where that is not known or would break the shorthand, the fallback that its macro has, unless
 * there is a placeholder in it that nobody would fill; else the title without what is forbidden.
 *
 * @returns a text that `writeShorthand` takes; as the last resort the template's name.
 */
export function fallbackOf(template: Template, values: readonly string[]): string {
  const body = collapse(fillTemplate(template, values).body ?? '');
  if (isWritable(body)) return body;
  const own = collapse(template.fallback ?? '');
  if (isWritable(own) && !hasPlaceholder(own) && !own.includes('{%')) return own;
  return collapse(withoutForbidden(collapse(template.title))) || template.name;
}

const isWritable = (text: string): boolean => text !== '' && !isForbidden(text);
