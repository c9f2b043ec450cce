import type { Composer } from '../conversation/ticket-snapshot';
import { readShorthand } from '../shorthand/read-shorthand';
import { steady } from '../steady';
import type { Macro } from './macro';

export interface RecognisedMacro {
  readonly macro: Macro;
  /** The composer as it was before the macro's text came. */
  readonly previous: Composer;
  /** The composer's text right after it came. */
  readonly text: string;
}

/** A free-text macro that the draft comes from. */
interface AppliedMacro {
  readonly macro: Macro;
  /** null: applied, but its text was not recognised. */
  readonly brought: RecognisedMacro | null;
}

/** An "Apply" by the app, whose text is expected. */
interface Expectation {
  readonly attempt: number;
  readonly macroId: string;
  readonly isApplied: boolean;
}

/** The free-text macros that are known to be in the draft. */
export interface MacroInDraft {
  /** One that came from Zendesk's own menu. */
  readonly recognised: RecognisedMacro | null;
  readonly applied: AppliedMacro | null;
  readonly expected: Expectation | null;
}

export const NO_MACRO_IN_DRAFT: MacroInDraft = { recognised: null, applied: null, expected: null };

/** Enough of a text's beginning or end to recognise it. */
const KNOWN_BY = 15;

/** Is anything of the macro's text left? */
function isLeft({ previous, text }: RecognisedMacro, now: string): boolean {
  const brought = text.replace(previous.text, '').trim();
  return now.includes(brought.slice(0, KNOWN_BY)) || now.includes(brought.slice(-KNOWN_BY));
}

const isTemplate = (text: string): boolean => readShorthand(text).kind !== 'none';

/** Nothing of the macro is left, or the draft has become a template. */
const isOver = (shown: RecognisedMacro, text: string): boolean =>
  text === shown.previous.text || !isLeft(shown, text) || isTemplate(text);

const isGone = ({ brought }: AppliedMacro, text: string): boolean =>
  text === '' || (brought ? isOver(brought, text) : isTemplate(text));

/**
 * The next state after a change of the draft. Zendesk's own menu fires no event for a macro
 * (zaf-support-api, section 7), so each change is compared with the macros.
 * @param find the free-text macro whose text came with this change; not asked for an empty draft.
 */
export function onDraft(
  state: MacroInDraft,
  before: Composer,
  { text }: Composer,
  find: () => Macro | null,
): MacroInDraft {
  if (before.text === text) return state;
  const { expected } = state;
  const recognised = state.recognised && isOver(state.recognised, text) ? null : state.recognised;
  const applied = state.applied && isGone(state.applied, text) ? null : state.applied;
  const macro = text === '' ? null : find();
  const isExpected = macro !== null && expected?.macroId === macro.id;
  // One "Apply" explains one change, recognised or not.
  const isExplained = text !== '' && (isExpected || expected?.isApplied);
  const left = steady(state, { recognised, applied, expected: isExplained ? null : expected });
  if (!macro) return left;
  const brought = { macro, previous: before, text };
  return { ...left, applied: { macro, brought }, recognised: isExpected ? recognised : brought };
}

/** The app is about to apply this macro; `attempt` is a new number each time. */
export const onApply = (state: MacroInDraft, macroId: string, attempt: number): MacroInDraft => ({
  ...state,
  expected: { attempt, macroId, isApplied: false },
});

/** @param macro the applied one if it answers with free text; null: none, or it failed. */
export function onApplied(
  state: MacroInDraft,
  attempt: number,
  wasApplied: boolean,
  macro: Macro | null,
): MacroInDraft {
  const isNewest = state.expected?.attempt === attempt;
  if (!wasApplied) return isNewest ? { ...state, expected: null } : state;
  return {
    ...state,
    expected: isNewest && state.expected ? { ...state.expected, isApplied: true } : state.expected,
    // Its text may have come before this answer.
    applied: macro && state.applied?.macro !== macro ? { macro, brought: null } : state.applied,
  };
}
