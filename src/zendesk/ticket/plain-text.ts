const BLOCKS = new Set(['P', 'DIV', 'LI', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'TR']);

// Only tags an editor writes: in a plain composer `<order-123>` is the agent's text.
const TAG_BEGINS =
  /<\/?(?:a|b|blockquote|br|code|div|em|h[1-6]|hr|i|img|li|ol|p|pre|s|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b/i;

const ENTITY = /&(?:[a-z]+|#\d+);/i;

/** A tag before the last `>` ends somewhere, so nothing is read twice. */
const looksLikeMarkup = (value: string): boolean =>
  TAG_BEGINS.test(value.slice(0, Math.max(value.lastIndexOf('>'), 0))) || ENTITY.test(value);

/** Adds a node's text to the last line, or to new ones: one for each block and `<br>`. */
export function collect(node: Node, lines: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      lines[lines.length - 1] += child.textContent ?? '';
    } else if (child.nodeName === 'BR') {
      lines.push('');
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      const isBlock = BLOCKS.has(child.nodeName);
      if (isBlock && lines[lines.length - 1] !== '') lines.push('');
      collect(child, lines);
      if (isBlock) lines.push('');
    }
  }
}

/**
 * The text of a composer, comment or macro without mark-up, a line for each block and `<br>`.
 * Parsed in an inert document: nothing runs, nothing loads.
 */
export function plainText(value: string): string {
  if (!looksLikeMarkup(value)) return value.trim();
  const { body } = new DOMParser().parseFromString(value, 'text/html');
  const lines = [''];
  collect(body, lines);
  return lines
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
