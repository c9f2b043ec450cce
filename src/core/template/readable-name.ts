import type { Template } from './template';

/** Meta's name of a template as people write: `order_update` is "Order update". */
export function readableName(name: string): string {
  const words = name.replace(/[_\s]+/g, ' ').trim();
  return words === '' ? name : `${words.charAt(0).toLocaleUpperCase('en')}${words.slice(1)}`;
}

/**
 * What people read for Meta's name of a template: the title of all that have it, where they share one,
 * else the name itself made readable.
 */
export function titleOf(
  name: string,
  templates: readonly Pick<Template, 'name' | 'title'>[],
): string {
  const titles = new Set(templates.filter((one) => one.name === name).map(({ title }) => title));
  const [title] = titles;
  return titles.size === 1 && title !== undefined ? title : readableName(name);
}
