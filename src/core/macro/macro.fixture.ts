import type { Macro } from './macro';

/** A macro with a public comment; a test names only what matters to it. */
export function macroOf(changes: Partial<Macro> = {}): Macro {
  return {
    id: '1',
    title: 'Greeting',
    description: '',
    comment: 'Hello, thank you for writing to us.',
    otherTexts: [],
    isInternal: false,
    hasMedia: false,
    asides: [],
    actions: [],
    ...changes,
  };
}
