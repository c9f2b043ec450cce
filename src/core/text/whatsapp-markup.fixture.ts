import type { WhatsAppBlock, WhatsAppInline } from './whatsapp-markup';

const MARKS = { bold: '*', italic: '_', strike: '~' } as const;

function inlineSource(node: WhatsAppInline): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return `\`${node.text}\``;
    case 'monospace':
      return `\`\`\`${node.text}\`\`\``;
    default:
      return MARKS[node.kind] + node.children.map(inlineSource).join('') + MARKS[node.kind];
  }
}

/** The text that was read, letter by letter: the inverse of `parseWhatsApp`. */
export const whatsappSource = (blocks: readonly WhatsAppBlock[]): string =>
  blocks
    .flatMap(({ lines }) => lines)
    .map(({ marker, content }) => marker + content.map(inlineSource).join(''))
    .join('\n');

/** What a careless reader of marks would go over again and again: its name, and the part to repeat. */
export const HOSTILE_MARKS = [
  ['all marks in turn', '*_~`'],
  ['openings', ' *a'],
  ['closings', 'a* '],
  ['back-ticks', '`'],
  ['fences', '``` '],
  ['empty pairs', '** '],
  ['quotes', '> *a\n'],
] as const;
