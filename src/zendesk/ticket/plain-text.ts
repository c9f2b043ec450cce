const BLOCKS = new Set(['P', 'DIV', 'LI', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'TR']);

// Only what an editor writes: in a plain composer `<order-123>` is what the agent typed.
const TAG_BEGINS =
  /<\/?(?:a|b|blockquote|br|code|div|em|h[1-6]|hr|i|img|li|ol|p|pre|s|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b/i;

const ENTITY = /&(?:[a-z]+|#\d+);/i;

/** A tag that begins before the last `>` ends somewhere: nothing has to be read twice to know it. */
const looksLikeMarkup = (value: string): boolean =>
  TAG_BEGINS.test(value.slice(0, Math.max(value.lastIndexOf('>'), 0))) || ENTITY.test(value);

/** Adds the words below a node to the last line, or to new ones: a line for each block and `<br>`. */
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
 * The words of a composer, comment or macro without its mark-up: one line for each block and `<br>`.
 * Rich text is not shown in social channels, so words are what counts. Parsed in an inert document:
 * nothing runs, nothing loads.
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
