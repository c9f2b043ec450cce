import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Macro } from '../../../core/macro/macro';
import { preferencesOf } from '../../../session/preferences';
import { useLocale } from '../../i18n/LocaleContext';
import { usePreferenceList } from '../../shared/use-preferences';
import { useSession, useTicketSession } from '../../ticket/use-session';

export interface MacroFavourites {
  readonly favouriteIds: readonly string[];
  /** As they were when the agent came: a row must not leave under the pointer that applies it. */
  readonly recentIds: readonly string[];
  readonly toggle: (macro: Macro) => void;
  /** Why a star was not taken, in words. */
  readonly problem: string | null;
  /** Brings the recent ones up to date, where rows move anyway. */
  readonly renewRecents: () => void;
}

/**
 * The macros that this agent marked or used. A row that moves because of its star takes the
 * keyboard's place along.
 *
 * @param list what holds the rows.
 */
export function useMacroFavourites(list: RefObject<HTMLElement>): MacroFavourites {
  const { t } = useLocale();
  const { agent } = useTicketSession();
  const isActive = useSession((state) => state.isActive);
  const preferences = preferencesOf(agent);
  const favouriteIds = usePreferenceList(agent, 'favourite-macros');
  const [recentIds, setRecentIds] = useState(() => preferences.get('recent-macros'));
  const [problem, setProblem] = useState<string | null>(null);
  const moved = useRef<string | null>(null);

  const renewRecents = () => setRecentIds(preferences.get('recent-macros'));
  useEffect(() => {
    if (isActive) setRecentIds(preferences.get('recent-macros'));
  }, [isActive, preferences]);
  useEffect(() => {
    const id = moved.current;
    if (id === null) return;
    moved.current = null;
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-macro-id]') ?? [];
    const row = [...rows].find(({ dataset }) => dataset.macroId === id);
    row?.querySelector<HTMLElement>('[aria-pressed]')?.focus();
  });

  const toggle = ({ id }: Macro) => {
    moved.current = id;
    const isFull = preferences.toggle('favourite-macros', id) === 'full';
    if (isFull) moved.current = null;
    setProblem(isFull ? t('favourites.full', { count: favouriteIds.length }) : null);
  };
  return { favouriteIds, recentIds, toggle, problem, renewRecents };
}
