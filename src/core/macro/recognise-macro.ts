import { skeletonOf } from '../text/skeleton';
import { type InsertedSpan, insertedSpan } from './inserted-span';
import type { Macro } from './macro';
import { type MacroPattern, macroPattern, matchesPattern } from './macro-pattern';

export interface RecognisedMacro {
  readonly macro: Macro;
  /** The composer's text before the macro came, as it was. */
  readonly previousText: string;
}

/** Letters and digits: more than typing, a completed word or a corrected one puts in at a time. */
const LEAST = 10;
/** With placeholders, which take anything, more has to be the macro's own. */
const LEAST_WITH_PLACEHOLDERS = 16;
/** Where the inserted text could begin at more places than this, the draft is no language. */
const MOST_STARTS = 64;

/**
 * Which macro has one change put into the composer? Zendesk tells no app, so this is inference.
 *
 * The inserted part has to be a macro's public comment from end to end, or, when the change also
 * removed something, the whole new text. Compared are letters and digits only, with anything for
 * the placeholders. Of several macros the one with most fixed text is it. Not recognised are macros
 * of little fixed text: their words could be anybody's.
 *
 * @param input the composer's plain text before and after one change.
 * @returns null for typing, for other texts, and for typing on after a macro.
 */
export function recogniseMacro(input: {
  readonly before: string;
  readonly after: string;
  readonly macros: readonly Macro[];
}): RecognisedMacro | null {
  const before = skeletonOf(input.before);
  const after = skeletonOf(input.after);
  const span = insertedSpan(before, after);
  if (span.size < LEAST) return null;

  let best: Macro | null = null;
  let most = 0;
  for (const macro of input.macros) {
    const pattern = patternOf(macro);
    if (pattern === null || pattern.fixed <= most || !hasEnough(pattern)) continue;
    if (!isInserted(pattern, after, span) && !isReplaced(pattern, before, after, span)) continue;
    best = macro;
    most = pattern.fixed;
  }
  return best === null ? null : { macro: best, previousText: input.before };
}

/** Does beforehand what `recogniseMacro` does once for each macro, so that no keystroke waits for it. */
export function warmUpRecognition(macros: readonly Macro[]): void {
  for (const macro of macros) patternOf(macro);
}

/** Kept per macro, since the agent's macros stay the same while drafts change. */
const patterns = new WeakMap<Macro, MacroPattern>();

function patternOf(macro: Macro): MacroPattern | null {
  if (macro.comment === null || macro.isInternal) return null;
  const known = patterns.get(macro);
  if (known !== undefined) return known;
  const pattern = macroPattern(macro.comment);
  patterns.set(macro, pattern);
  return pattern;
}

function hasEnough({ fixed, literals }: MacroPattern): boolean {
  return fixed >= (literals.length > 1 ? LEAST_WITH_PLACEHOLDERS : LEAST);
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
