import { skeletonOf } from '../text/compare-text';
import { editedMacro } from './edited-macro';
import type { Macro } from './macro';
import { createMacroIndex, type MacroIndex } from './macro-index';
import { type MacroPattern, macroPattern, matchesPattern } from './macro-pattern';

/** Letters and digits: more than typing, a completed word or a corrected one puts in at a time. */
const LEAST = 10;
/** With placeholders, which take anything, more has to be the macro's own. */
const LEAST_WITH_PLACEHOLDERS = 16;
/** What of a text has to be fixed where a placeholder may stand for whole texts. */
const LEAST_OF_WHOLE_TEXT = 0.25;
/** Where the inserted text could begin at more places than this, the draft is no language. */
const MOST_STARTS = 64;

/**
 * Which macro has one change put into the composer? Zendesk tells no app, so this is inference.
 *
 * First the inserted part is looked at as a macro's public comment from end to end, or, when the
 * change also removed something, the whole new text. Compared are letters and digits only, with
 * anything for the placeholders; of several macros the one with most fixed text is it. Then, for what
 * somebody has changed a little or typed beside it, words in a row are compared. Not recognised are
 * macros of little fixed text: their words could be anybody's. A corpus measures both ways.
 *
 * @param input the composer's plain text before and after one change.
 * @returns null for typing, for other texts, and for typing on after a macro.
 */
export function recogniseMacro(input: {
  readonly before: string;
  readonly after: string;
  readonly macros: readonly Macro[];
}): Macro | null {
  const before = skeletonOf(input.before);
  const after = skeletonOf(input.after);
  const span = insertedSpan(before, after);
  if (span.size < LEAST) return null;

  return (
    wholeMacro(input.macros, before, after, span) ??
    editedMacro(input.before, input.after, indexOf(input.macros))
  );
}

/** The macro that was put in letter for letter, its placeholders filled. */
function wholeMacro(
  macros: readonly Macro[],
  before: string,
  after: string,
  span: InsertedSpan,
): Macro | null {
  let best: Macro | null = null;
  let most = 0;
  for (const macro of macros) {
    for (const pattern of patternsOf(macro)) {
      if (pattern.fixed <= most || !hasEnough(pattern, span)) continue;
      if (!isInserted(pattern, after, span) && !isReplaced(pattern, before, after, span)) continue;
      best = macro;
      most = pattern.fixed;
    }
  }
  return best;
}

/** Does beforehand what `recogniseMacro` does once for each list, so that no keystroke waits for it. */
export function warmUpRecognition(macros: readonly Macro[]): void {
  for (const macro of macros) patternsOf(macro);
  indexOf(macros);
}

/** Kept per macro, since the agent's macros stay the same while drafts change. */
const patterns = new WeakMap<Macro, readonly MacroPattern[]>();
const indexes = new WeakMap<readonly Macro[], MacroIndex>();

function patternsOf(macro: Macro): readonly MacroPattern[] {
  const known = patterns.get(macro);
  if (known !== undefined) return known;
  const texts = macro.isInternal ? [] : [macro.comment, ...macro.otherTexts];
  const made = texts.filter((text) => text !== null).map(macroPattern);
  patterns.set(macro, made);
  return made;
}

function indexOf(macros: readonly Macro[]): MacroIndex {
  const known = indexes.get(macros);
  if (known !== undefined) return known;
  const index = createMacroIndex(macros);
  indexes.set(macros, index);
  return index;
}

function hasEnough({ fixed, literals, longest }: MacroPattern, { size }: InsertedSpan): boolean {
  if (fixed < (literals.length > 1 ? LEAST_WITH_PLACEHOLDERS : LEAST)) return false;
  // A placeholder for whole texts takes any text: a greeting and a farewell around it tell nothing.
  return longest !== Number.POSITIVE_INFINITY || fixed >= LEAST_OF_WHOLE_TEXT * size;
}

function isInserted(pattern: MacroPattern, after: string, { starts, size }: InsertedSpan): boolean {
  if (starts === null) return false;
  const last = Math.min(starts.last, starts.first + MOST_STARTS);
  for (let start = starts.first; start <= last; start += 1) {
    if (matchesPattern(pattern, after, start, start + size)) return true;
  }
  return false;
}

/**
 * A macro in place of the draft may share words with it, so the change looks smaller than it was.
 * Most of the text must be new all the same, or a last correction would complete a typed macro;
 * and a text that already was this macro is not a new one.
 */
function isReplaced(
  pattern: MacroPattern,
  before: string,
  after: string,
  { size }: InsertedSpan,
): boolean {
  return (
    size * 2 >= after.length && matchesPattern(pattern, after) && !matchesPattern(pattern, before)
  );
}

/** Where a change put something into a text. */
interface InsertedSpan {
  /** How many characters are new. */
  readonly size: number;
  /**
   * Where the new part may begin, from the first place to the last: between equal characters it
   * cannot be told (an `a` put into `aa`). Null when the change also took something away.
   */
  readonly starts: { readonly first: number; readonly last: number } | null;
}

/** What one change has put in: the part of `after` between what both texts begin and end with. */
export function insertedSpan(before: string, after: string): InsertedSpan {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const size = after.length - head - Math.min(tail, shorter - head);
  const isInsertion = head + tail >= before.length && after.length > before.length;
  return { size, starts: isInsertion ? { first: before.length - tail, last: head } : null };
}
