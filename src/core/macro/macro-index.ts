import { type TokenizedComment, tokenizeComment } from './likeness';
import type { Macro } from './macro';

interface IndexedMacro {
  readonly macro: Macro;
  readonly comment: TokenizedComment;
}

/** Finds the macros a text may come from without comparing each. */
export interface MacroIndex {
  /** The few texts that share the most word rows with this one, the likeliest first. */
  readonly candidates: (text: readonly string[]) => readonly IndexedMacro[];
}

/** Words in a row: fewer are in too many texts, more rarely survive an edit. */
const ROW = 3;
const MOST_CANDIDATES = 6;

function rowsOf(words: readonly string[]): Set<string> {
  const rows = new Set<string>();
  for (let at = 0; at + ROW <= words.length; at += 1) {
    rows.add(words.slice(at, at + ROW).join(' '));
  }
  return rows;
}

/** Built once for a list of macros, which stays the same while drafts change. */
export function createMacroIndex(macros: readonly Macro[]): MacroIndex {
  const holders = new Map<string, IndexedMacro[]>();
  for (const macro of macros) {
    if (macro.isInternal) continue;
    for (const comment of [macro.comment, ...macro.otherTexts]) {
      if (comment === null) continue;
      const indexed = { macro, comment: tokenizeComment(comment) };
      for (const row of rowsOf(indexed.comment.words)) {
        const known = holders.get(row);
        if (known) known.push(indexed);
        else holders.set(row, [indexed]);
      }
    }
  }
  return {
    candidates(text) {
      const votes = new Map<IndexedMacro, number>();
      for (const row of rowsOf(text)) {
        for (const holder of holders.get(row) ?? []) {
          votes.set(holder, (votes.get(holder) ?? 0) + 1);
        }
      }
      return [...votes]
        .sort(([, a], [, b]) => b - a)
        .slice(0, MOST_CANDIDATES)
        .map(([indexed]) => indexed);
    },
  };
}
