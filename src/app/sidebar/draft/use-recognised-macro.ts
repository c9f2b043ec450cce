import { useCallback, useEffect, useRef, useState } from 'react';
import type { Composer } from '../../../core/conversation/ticket-snapshot';
import type { Macro } from '../../../core/macro/macro';
import { readShorthand } from '../../../core/shorthand/read-shorthand';
import type { MacroRules } from '../../../session/macro-list';
import type { ExpectMacro, MacroExpectation } from '../../ticket/expect-macro';

export interface RecognisedMacro {
  readonly macro: Macro;
  /** The composer as it was before the macro's text came. */
  readonly previous: Composer;
  /** The composer's text right after it came. */
  readonly text: string;
}

/** A free-text macro that the draft owes its words to, whichever way it came. */
export interface AppliedMacro {
  readonly macro: Macro;
  /** null: applied, but its text was not told apart. */
  readonly brought: RecognisedMacro | null;
}

export interface MacroRecognition {
  /** One that came from Zendesk's own menu. */
  readonly recognised: RecognisedMacro | null;
  readonly applied: AppliedMacro | null;
  readonly dismiss: () => void;
  readonly expect: ExpectMacro;
}

/** Enough of a text's beginning or end to know it by. */
const KNOWN_BY = 15;

/** Is anything of what the macro brought still there? */
function isLeft({ previous, text }: RecognisedMacro, now: string): boolean {
  const brought = text.replace(previous.text, '').trim();
  return now.includes(brought.slice(0, KNOWN_BY)) || now.includes(brought.slice(-KNOWN_BY));
}

const isTemplate = (text: string): boolean => readShorthand(text).kind !== 'none';

/** Nothing of the macro is left, or the agent has gone on to a template. */
const isOver = (shown: RecognisedMacro, text: string): boolean =>
  text === shown.previous.text || !isLeft(shown, text) || isTemplate(text);

const isGone = ({ brought }: AppliedMacro, text: string): boolean =>
  text === '' || (brought ? isOver(brought, text) : isTemplate(text));

/**
 * Notices in the composer the text of a macro that was applied from Zendesk's own menu: there is no
 * event for that (zaf-support-api, section 7), so each change of the draft is compared with the
 * macros. The notice goes when the composer is emptied, sent or put back, or holds a template.
 *
 * @param macros those that answer with a free text.
 */
export function useRecognisedMacro(
  composer: Composer,
  macros: readonly Macro[],
  recognise: MacroRules['recognise'],
): MacroRecognition {
  const [recognised, setRecognised] = useState<RecognisedMacro | null>(null);
  const [applied, setApplied] = useState<AppliedMacro | null>(null);
  const previous = useRef(composer);
  const expected = useRef<{ readonly macroId: string; isApplied: boolean } | null>(null);
  const known = useRef(macros);
  known.current = macros;

  useEffect(() => {
    const before = previous.current;
    previous.current = composer;
    const { text } = composer;
    if (before.text === text) return;
    setRecognised((shown) => (shown && isOver(shown, text) ? null : shown));
    setApplied((now) => (now && isGone(now, text) ? null : now));
    if (text === '') return;

    const macro = recognise({ before: before.text, after: text, macros });
    const isExpected = macro !== null && expected.current?.macroId === macro.id;
    // One change is all that one "Apply" can explain, also where its text was not to be recognised.
    if (isExpected || expected.current?.isApplied) expected.current = null;
    if (!macro) return;
    const brought = { macro, previous: before, text };
    setApplied({ macro, brought });
    if (!isExpected) setRecognised(brought);
  }, [composer, macros, recognise]);

  const dismiss = useCallback(() => setRecognised(null), []);
  const expect = useCallback((macroId: string): MacroExpectation => {
    const expectation = { macroId, isApplied: false };
    expected.current = expectation;
    return (wasApplied) => {
      if (!wasApplied) {
        if (expected.current === expectation) expected.current = null;
        return;
      }
      expectation.isApplied = true;
      const macro = known.current.find(({ id }) => id === macroId);
      // Its text may have come before this answer, and says more.
      if (macro) setApplied((now) => (now?.macro === macro ? now : { macro, brought: null }));
    };
  }, []);
  return { recognised, applied, dismiss, expect };
}
