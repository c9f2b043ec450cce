import type { Macro } from './macro';
import { macroPath } from './macro-path';

export interface MacroGroup {
  /** Categories from the outside in; empty for the macros without one. */
  readonly path: string[];
  readonly macros: Macro[];
}

/** The macros by the `::` categories of their titles: those without first, otherwise order kept. */
export function groupMacros(macros: readonly Macro[]): MacroGroup[] {
  const groups = new Map<string, MacroGroup>();
  for (const macro of macros) {
    const { path } = macroPath(macro.title);
    const key = path.join('::');
    const group = groups.get(key) ?? { path, macros: [] };
    group.macros.push(macro);
    groups.set(key, group);
  }
  const ungrouped = groups.get('');
  groups.delete('');
  return ungrouped === undefined ? [...groups.values()] : [ungrouped, ...groups.values()];
}
