import { classifyMacro } from '../core/macro/classify-macro';
import { recogniseMacro } from '../core/macro/recognise-macro';
import type { MacroRules } from './macro-list';

/** All that is told from macros. It comes with them, so that the first screen need not carry it. */
export const MACRO_RULES: MacroRules = {
  recognise: recogniseMacro,
  freeTextAmong: (macros, templates) =>
    macros.filter((macro) => classifyMacro(macro, templates) === 'free-text'),
};
