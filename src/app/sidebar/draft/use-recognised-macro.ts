import { useCallback, useEffect, useRef, useState } from 'react';
import type { Macro } from '../../../core/macro/macro';
import { recogniseMacro } from '../../../core/macro/recognise-macro';
import type { Composer } from '../../../core/ticket-snapshot';

export interface RecognisedMacro {
  readonly macro: Macro;
  /** The composer as it was before the macro's text came. */
  readonly previous: Composer;
}

export interface MacroRecognition {
  readonly recognised: RecognisedMacro | null;
  readonly dismiss: () => void;
  /** Says that the sidebar itself applies this macro: its text is then no surprise. */
  readonly expect: (macroId: string) => void;
}

/**
 * Notices in the composer the text of a macro that was applied from Zendesk's own menu: there is no
 * event for that (zaf-support-api, section 7), so each change of the draft is compared with the
 * macros. The notice goes when the composer is emptied, sent or put back.
 */
export function useRecognisedMacro(composer: Composer, macros: readonly Macro[]): MacroRecognition {
  const [recognised, setRecognised] = useState<RecognisedMacro | null>(null);
  const previous = useRef(composer);
  const expected = useRef<string | null>(null);

  useEffect(() => {
    const before = previous.current;
    previous.current = composer;
    if (before.text === composer.text) return;
    if (composer.text === '') {
      setRecognised(null);
      return;
    }
    const found = recogniseMacro({ before: before.text, after: composer.text, macros });
    if (!found) return;
    if (expected.current === found.macro.id) {
      expected.current = null;
      return;
    }
    setRecognised({ macro: found.macro, previous: before });
  }, [composer, macros]);

  const dismiss = useCallback(() => setRecognised(null), []);
  const expect = useCallback((macroId: string) => {
    expected.current = macroId;
  }, []);
  return { recognised, dismiss, expect };
}
