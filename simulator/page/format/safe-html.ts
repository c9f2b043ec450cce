const DROPPED = 'script, style, iframe, object, embed, link, meta, base, form, svg, math';

/** HTML of a message or an app, without anything that runs or loads on its own. */
export function safeHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.querySelectorAll(DROPPED)) element.remove();
  for (const element of parsed.body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (/^(on|style$|srcdoc$)/i.test(name) || /^\s*(javascript|data):/i.test(value)) {
        element.removeAttribute(name);
      }
    }
  }
  return parsed.body.innerHTML;
}
