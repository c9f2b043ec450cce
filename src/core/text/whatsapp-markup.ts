/** A stretch of a line: plain text, or text between WhatsApp's marks. */
export type WhatsAppInline =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'bold' | 'italic' | 'strike';
      readonly children: readonly WhatsAppInline[];
    }
  /** Between single back-ticks. */
  | { readonly kind: 'code'; readonly text: string }
  /** Between three back-ticks; may hold line breaks. */
  | { readonly kind: 'monospace'; readonly text: string };

export interface WhatsAppLine {
  /** As written: `* `, `12. `, `> `; '' in a paragraph. */
  readonly marker: string;
  readonly content: readonly WhatsAppInline[];
}

/** Lines that WhatsApp draws as one paragraph, list or quote; at least one. */
export interface WhatsAppBlock {
  readonly kind: 'paragraph' | 'bullets' | 'numbers' | 'quote';
  readonly lines: readonly WhatsAppLine[];
}

/**
 * A message as WhatsApp draws it: bold, italic, strike-through, monospace, lists and quotes
 * (WhatsApp's help, "How to format your messages"). No character is lost: `whatsappSource` in the
 * fixture is the inverse.
 * @param text anything. Linear in its length; only values come out, nothing that could be executed.
 */
export function parseWhatsApp(text: string): readonly WhatsAppBlock[] {
  const blocks: { kind: WhatsAppBlock['kind']; lines: WhatsAppLine[] }[] = [];
  for (const pieces of linesOf(text)) {
    const { kind, line } = readLine(pieces);
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks;
}

const FENCE = '```';

/** Text that may hold marks, or monospace, which holds none. */
type Piece = string | { readonly monospace: string };

/** The text's lines; a line break inside monospace ends none. */
function linesOf(text: string): Piece[][] {
  const lines: Piece[][] = [[]];
  const addPlain = (plain: string) => {
    for (const [i, part] of plain.split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push(part);
    }
  };
  let from = 0;
  let plainFrom = 0;
  for (;;) {
    const open = text.indexOf(FENCE, from);
    const close = open === -1 ? -1 : text.indexOf(FENCE, open + FENCE.length);
    if (close === -1) break;
    const monospace = text.slice(open + FENCE.length, close);
    from = close + FENCE.length;
    if (monospace.trim() === '') {
      // Nothing stands between them: the second may open what the first did not.
      from = close;
      continue;
    }
    addPlain(text.slice(plainFrom, open));
    lines.at(-1)?.push({ monospace });
    plainFrom = from;
  }
  addPlain(text.slice(plainFrom));
  return lines;
}

const MARKERS = [
  ['bullets', /^[*-] (?=\S)/],
  ['numbers', /^\d{1,9}\. (?=\S)/],
  ['quote', /^> (?=\S)/],
] as const;

function readLine(pieces: readonly Piece[]): { kind: WhatsAppBlock['kind']; line: WhatsAppLine } {
  const [first, ...rest] = pieces;
  if (typeof first === 'string') {
    // The next piece is monospace, which is content too.
    const ahead = rest.length > 0 ? `${first}x` : first;
    for (const [kind, pattern] of MARKERS) {
      const marker = pattern.exec(ahead)?.[0];
      if (marker === undefined) continue;
      const words = first.slice(marker.length);
      const content = readInline(words === '' ? rest : [words, ...rest]);
      return { kind, line: { marker, content } };
    }
  }
  return { kind: 'paragraph', line: { marker: '', content: readInline(pieces) } };
}

const STYLES = { '*': 'bold', _: 'italic', '~': 'strike' } as const;
type Mark = keyof typeof STYLES;

const isMark = (character: string): character is Mark => character in STYLES;

/** Letters and digits of any script, with their accents and vowel signs. */
const isWordy = (character: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(character);
const isBlank = (character: string): boolean => character === '' || /\s/.test(character);

/** A mark waiting for its second half, and what was read since. */
interface Opened {
  readonly mark: Mark | null;
  readonly content: WhatsAppInline[];
}

/**
 * Marks open at a word's start and close at a word's end on the same line. Each kind waits at most
 * once, so a text of nothing but marks stays linear.
 */
function readInline(pieces: readonly Piece[]): WhatsAppInline[] {
  const line: Opened = { mark: null, content: [] };
  const stack = [line];
  const top = (): Opened => stack.at(-1) ?? line;
  const add = (node: WhatsAppInline) => addTo(top().content, node);

  /** Turns a mark without a second half back into a character. */
  const giveUp = () => {
    const { mark, content } = stack.pop() ?? line;
    add({ kind: 'text', text: mark ?? '' });
    for (const node of content) add(node);
  };
  const close = (mark: Mark) => {
    while (top().mark !== mark) giveUp();
    const { content: children } = stack.pop() ?? line;
    add({ kind: STYLES[mark], children });
  };
  const meet = (mark: Mark, before: string, after: string) => {
    const isOpen = stack.some((opened) => opened.mark === mark);
    const isEmpty = top().mark === mark && top().content.length === 0;
    if (isOpen && !isEmpty && !isBlank(before) && !isWordy(after)) close(mark);
    else if (!isOpen && !isWordy(before) && !isBlank(after)) stack.push({ mark, content: [] });
    else add({ kind: 'text', text: mark });
  };

  for (const [i, piece] of pieces.entries()) {
    if (typeof piece !== 'string') {
      add({ kind: 'monospace', text: piece.monospace });
      continue;
    }
    // Next to monospace stands its back-tick.
    const edges = { before: i > 0 ? '`' : '', after: i < pieces.length - 1 ? '`' : '' };
    readWords(piece, edges, add, meet);
  }
  while (stack.length > 1) giveUp();
  return line.content;
}

function readWords(
  words: string,
  edges: { readonly before: string; readonly after: string },
  add: (node: WhatsAppInline) => void,
  meet: (mark: Mark, before: string, after: string) => void,
): void {
  let at = 0;
  let textFrom = 0;
  let hasMoreTicks = true;
  const addText = () => {
    if (at > textFrom) add({ kind: 'text', text: words.slice(textFrom, at) });
  };
  while (at < words.length) {
    const character = words[at] ?? '';
    if (character === '`' && hasMoreTicks) {
      const end = words.indexOf('`', at + 1);
      const code = words.slice(at + 1, end);
      hasMoreTicks = end !== -1;
      if (hasMoreTicks && code.trim() !== '') {
        addText();
        add({ kind: 'code', text: code });
        at = end + 1;
        textFrom = at;
        continue;
      }
    } else if (isMark(character)) {
      addText();
      meet(
        character,
        characterBefore(words, at) || edges.before,
        characterAt(words, at + 1) || edges.after,
      );
      textFrom = at + 1;
    }
    at += 1;
  }
  addText();
}

/** A whole code point; '' beyond the end. */
function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  const pair = at > 1 ? characterAt(text, at - 2) : '';
  return pair.length === 2 ? pair : (text[at - 1] ?? '');
}

function addTo(content: WhatsAppInline[], node: WhatsAppInline): void {
  const last = content.at(-1);
  if (node.kind === 'text' && last?.kind === 'text') {
    content[content.length - 1] = { kind: 'text', text: last.text + node.text };
  } else content.push(node);
}
