import type { Macro } from './macro';
import { macroPath } from './macro-path';

interface ArrangedMacros {
  readonly favourites: readonly Macro[];
  /** The last used first. */
  readonly recents: readonly Macro[];
  readonly others: readonly Macro[];
}

/** More would push the groups out of sight. */
const MOST_RECENTS = 5;

/** Each macro once, in Zendesk's order; ids of deleted macros are skipped. */
export function arrangeMacros(
  macros: readonly Macro[],
  favouriteIds: readonly string[],
  recentIds: readonly string[],
): ArrangedMacros {
  const isFavourite = new Set(favouriteIds);
  const byId = new Map(macros.map((macro) => [macro.id, macro]));
  const recents = recentIds
    .filter((id) => !isFavourite.has(id))
    .flatMap((id) => byId.get(id) ?? [])
    .slice(0, MOST_RECENTS);
  const isRecent = new Set(recents);
  return {
    favourites: macros.filter(({ id }) => isFavourite.has(id)),
    recents,
    others: macros.filter((macro) => !isFavourite.has(macro.id) && !isRecent.has(macro)),
  };
}

/** The same, but macros that would not reach the customer now come last. */
export function thoseInVainLast(
  { favourites, recents, others }: ArrangedMacros,
  isInVain: (macro: Macro) => boolean,
): ArrangedMacros & { readonly inVain: readonly Macro[] } {
  const arrives = (macro: Macro) => !isInVain(macro);
  return {
    favourites: favourites.filter(arrives),
    recents: recents.filter(arrives),
    others: others.filter(arrives),
    inVain: [...favourites, ...recents, ...others].filter(isInVain),
  };
}

interface MacroGroup {
  /** Categories from the outside in; empty for the macros without one. */
  readonly path: string[];
  readonly macros: Macro[];
}

/** The macros by the `::` categories of their titles, those without first, else in order. */
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
