/** A template as shorthand, key by key in the order in which the app writes them. */
export function shorthand(
  template: string,
  language: string,
  values: readonly string[],
  fallback = 'News for you.',
): string {
  const body = values.map((value) => ` body_text=[[${value}]]`).join('');
  return `&((namespace=[[demo_namespace]] template=[[${template}]] fallback=[[${fallback}]] language=[[${language}]]${body}))&`;
}
