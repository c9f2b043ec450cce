import type { Template } from './template';

/** `order_update` is "Order update". */
export function readableName(name: string): string {
  const words = name.replace(/[_\s]+/g, ' ').trim();
  return words === '' ? name : `${words.charAt(0).toLocaleUpperCase('en')}${words.slice(1)}`;
}

/** The title that all languages of a name share, else the name made readable. */
export function titleOf(
  name: string,
  templates: readonly Pick<Template, 'name' | 'title'>[],
): string {
  const titles = new Set(templates.filter((one) => one.name === name).map(({ title }) => title));
  const [title] = titles;
  return titles.size === 1 && title !== undefined ? title : readableName(name);
}
