import { useCallback, useEffect, useRef, useState } from 'react';
import type { Macro } from '../../../core/macro/macro';
import { readShorthand } from '../../../core/template/read-shorthand';
import type { Composer } from '../../../core/ticket-snapshot';
import type { MacroRules } from '../../data/macro-list';

export interface RecognisedMacro {
  readonly macro: Macro;
  /** The composer as it was before the macro's text came. */
  readonly previous: Composer;
  /** The composer's text right after it came. */
  readonly text: string;
}

/** To be told how it ended: only what was applied can still change the draft. */
export type MacroExpectation = (wasApplied: boolean) => void;

export interface MacroRecognition {
  readonly recognised: RecognisedMacro | null;
  readonly dismiss: () => void;
  /** Says that the sidebar itself applies this macro: its text is then no surprise. */
  readonly expect: (macroId: string) => MacroExpectation;
}

/** Enough of a text's beginning or end to know it by. */
const KNOWN_BY = 15;

/** Is anything of what the macro brought still there? */
function isLeft({ previous, text }: RecognisedMacro, now: string): boolean {
  const brought = text.replace(previous.text, '').trim();
  return now.includes(brought.slice(0, KNOWN_BY)) || now.includes(brought.slice(-KNOWN_BY));
}

/** Nothing of the macro is left, or the agent has gone on to a template. */
const isOver = (shown: RecognisedMacro, text: string): boolean =>
  text === shown.previous.text || !isLeft(shown, text) || readShorthand(text).kind !== 'none';

/**
 * Notices in the composer the text of a macro that was applied from Zendesk's own menu: there is no
 * event for that (zaf-support-api, section 7), so each change of the draft is compared with the
 * macros. The notice goes when the composer is emptied, sent or put back, or holds a template.
 */
export function useRecognisedMacro(
  composer: Composer,
  macros: readonly Macro[],
  recognise: MacroRules['recognise'],
): MacroRecognition {
  const [recognised, setRecognised] = useState<RecognisedMacro | null>(null);
  const previous = useRef(composer);
  const expected = useRef<{ readonly macroId: string; isApplied: boolean } | null>(null);

  useEffect(() => {
    const before = previous.current;
    previous.current = composer;
    const { text } = composer;
    if (before.text === text) return;
    setRecognised((shown) => (shown && isOver(shown, text) ? null : shown));
    if (text === '') return;

    const found = recognise({ before: before.text, after: text, macros });
    const isExpected = found !== null && expected.current?.macroId === found.macro.id;
    // One change is all that one "Apply" can explain, also where its text was not to be recognised.
    if (isExpected || expected.current?.isApplied) expected.current = null;
    if (found && !isExpected) setRecognised({ macro: found.macro, previous: before, text });
  }, [composer, macros, recognise]);

  const dismiss = useCallback(() => setRecognised(null), []);
  const expect = useCallback((macroId: string): MacroExpectation => {
    const expectation = { macroId, isApplied: false };
    expected.current = expectation;
    return (wasApplied) => {
      if (wasApplied) expectation.isApplied = true;
      else if (expected.current === expectation) expected.current = null;
    };
  }, []);
  return { recognised, dismiss, expect };
}
