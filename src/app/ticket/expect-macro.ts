/** To be told how it ended: only what was applied can still change the draft. */
export type MacroExpectation = (wasApplied: boolean) => void;

/** Says that the sidebar itself applies this macro: its text is then no surprise. */
export type ExpectMacro = (macroId: string) => MacroExpectation;
