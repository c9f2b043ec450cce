import { skeletonOf } from '../text/compare-text';
import { editedMacro } from './edited-macro';
import type { Macro } from './macro';
import { createMacroIndex, type MacroIndex } from './macro-index';
import { type MacroPattern, macroPattern, matchesPattern } from './macro-pattern';

/** Letters and digits: more than typing, completing or correcting a word inserts at once. */
const LEAST = 10;
/** Placeholders match anything, so more must be the macro's own. */
const LEAST_WITH_PLACEHOLDERS = 16;
/** Where a placeholder may stand for whole texts, at least this share of the text must be fixed. */
const LEAST_OF_WHOLE_TEXT = 0.25;
/** More possible starts than this mean that the draft is no natural text. */
const MOST_STARTS = 64;

/**
 * Infers which macro one change put into the composer, as Zendesk does not say.
 *
 * The inserted part (or, if something was removed, the whole text) is compared with each macro from
 * end to end: letters and digits only, anything for placeholders, the most fixed text wins. Then
 * runs of words, for a text edited or added to. Macros of little fixed text are not recognised.
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

/** The macro inserted letter for letter, placeholders filled. */
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

/** Builds for each list what `recogniseMacro` needs, so that no keystroke waits for it. */
export function warmUpRecognition(macros: readonly Macro[]): void {
  for (const macro of macros) patternsOf(macro);
  indexOf(macros);
}

/** Cached by macro, as macros stay the same while drafts change. */
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
  // A placeholder for whole texts matches anything: a greeting around it proves nothing.
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
 * A macro that replaces the draft may share words with it, so the change looks smaller than it was.
 * Most of the text must be new, or a last correction would complete a typed macro.
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

interface InsertedSpan {
  /** How many characters are new. */
  readonly size: number;
  /** First to last: between equal characters it is ambiguous. null: something was removed too. */
  readonly starts: { readonly first: number; readonly last: number } | null;
}

/** What one change inserted: the part of `after` between the common beginning and end. */
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
