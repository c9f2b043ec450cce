import { skeletonOf } from '../text/compare-text';

/** What a macro's comment may look like once Zendesk filled its placeholders. */
export interface MacroPattern {
  /** The skeletons of its fixed texts; anything may stand between two. */
  readonly literals: readonly string[];
  /** Letters and digits that are fixed. */
  readonly fixed: number;
  /** The most that a filled text has; infinite where a placeholder stands for whole texts. */
  readonly longest: number;
}

/** More than a name, subject or link usually has. */
const ROOM = 200;
/** Dynamic content, descriptions and comments are texts of any length. */
const WHOLE_TEXT = /\bdc\.|description|comment/;
const LIQUID_BLOCK = /^-?\s*(?:if|unless|case|for|tablerow|capture|comment|raw)\b/;
const LIQUID_END = /^-?\s*end/;

/** A comment's fixed texts, and how much may stand between each two. */
interface FixedTexts {
  readonly texts: readonly string[];
  /** In characters, one fewer than texts; infinite where a placeholder stands for whole texts. */
  readonly rooms: readonly number[];
}

/** Cuts a comment at `{{…}}`, Liquid tags and whole `{% if … %}` blocks; unclosed ones are text. */
export function fixedTexts(comment: string): FixedTexts {
  const texts: string[] = [];
  const rooms: number[] = [];
  let text = '';
  let depth = 0;
  // Cut before each opening, so that hostile text costs no more than its length.
  for (const piece of comment.split(/(?=\{[{%])/)) {
    const tag = tagAt(piece);
    if (tag !== null) {
      if (depth === 0) {
        texts.push(text);
        rooms.push(0);
        text = '';
      }
      if (tag.isLiquid && LIQUID_BLOCK.test(tag.inside)) depth += 1;
      if (tag.isLiquid && LIQUID_END.test(tag.inside)) depth = Math.max(0, depth - 1);
      const room = tag.isLiquid || WHOLE_TEXT.test(tag.inside) ? Number.POSITIVE_INFINITY : ROOM;
      rooms[rooms.length - 1] = (rooms.at(-1) ?? 0) + room;
    }
    if (depth === 0) text += tag?.rest ?? piece;
  }
  texts.push(text);
  return { texts, rooms };
}

export function macroPattern(comment: string): MacroPattern {
  const { texts, rooms } = fixedTexts(comment);
  const literals = texts.map(skeletonOf);
  const fixed = literals.reduce((sum, { length }) => sum + length, 0);
  return { literals, fixed, longest: rooms.reduce((sum, room) => sum + room, fixed) };
}

function tagAt(piece: string) {
  const isLiquid = piece.startsWith('{%');
  if (!isLiquid && !piece.startsWith('{{')) return null;
  const end = piece.indexOf(isLiquid ? '%}' : '}}', 2);
  if (end === -1) return null;
  return { isLiquid, inside: piece.slice(2, end), rest: piece.slice(end + 2) };
}

/**
 * Does `text` from `from` to `to` match the whole pattern? Taking each fixed part where it comes
 * first is enough, and linear.
 * @param text a skeleton.
 */
export function matchesPattern(
  { literals, longest, fixed }: MacroPattern,
  text: string,
  from = 0,
  to = text.length,
): boolean {
  if (to - from < fixed || to - from > longest) return false;
  const first = literals[0] ?? '';
  const last = literals.at(-1) ?? '';
  if (!text.startsWith(first, from) || !text.startsWith(last, to - last.length)) return false;
  let at = from + first.length;
  for (const middle of literals.slice(1, -1)) {
    const found = text.indexOf(middle, at);
    if (found === -1) return false;
    at = found + middle.length;
  }
  return literals.length === 1 || at <= to - last.length;
}
