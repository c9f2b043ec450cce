import * as v from 'valibot';
import type { Agent } from '../core/conversation/ticket-snapshot';
import { accountOrigin } from '../zendesk/sdk/account-origin';

/** What an agent marked or used last: ids only, never a text. */
export type PreferenceList =
  | 'favourite-macros'
  | 'recent-macros'
  | 'favourite-templates'
  | 'recent-templates'
  /** What the agent switched off. */
  | 'switched-off'
  /** The page's tab that was opened last. */
  | 'page-tab';

/** The part of browser storage in use; either call throws where storage is denied. */
export interface PreferenceStorage {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  /** Calls `hear` with a key that another tab changed; null: any. Returns the way to stop. */
  readonly onChange: (hear: (key: string | null) => void) => () => void;
}

/** Ids repeat between accounts, and two agents may share a browser. */
interface PreferenceScope {
  /** Such as `https://acme.zendesk.com`. */
  readonly origin: string;
  readonly agentId: string;
}

/** `full`: the list takes no more; nothing was dropped. */
type Toggled = 'added' | 'removed' | 'full';

interface Preferences {
  /** Newest first; the same array until something changes. */
  readonly get: (list: PreferenceList) => readonly string[];
  readonly toggle: (list: PreferenceList, id: string) => Toggled;
  /** Notes that the id was just used; a full list drops its oldest. */
  readonly use: (list: PreferenceList, id: string) => void;
  /** Calls `listener` when any list changed, here or in another tab. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Increase when the stored form changes. */
const FORM = 1;

const MOST: Readonly<Record<PreferenceList, number>> = {
  'favourite-macros': 200,
  'recent-macros': 20,
  'favourite-templates': 200,
  'recent-templates': 20,
  'switched-off': 20,
  'page-tab': 1,
};

/** Longer than any id: Meta's template names have up to 512 characters, plus the language. */
const LONGEST_ID = 600;

const idsShape = v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_ID)));

const keyOf = ({ origin, agentId }: PreferenceScope, list: PreferenceList): string =>
  `reply-window ${FORM} ${origin} ${agentId} ${list}`;

/** Anything but a list of ids counts as none: others may write there. */
function idsIn(stored: string | null, most: number): readonly string[] {
  try {
    const ids = v.parse(idsShape, JSON.parse(stored ?? '[]'));
    return [...new Set(ids)].slice(0, most);
  } catch {
    return [];
  }
}

/**
 * An agent's favourites and recents.
 * @param storage null, or denied by the browser: they last as long as the page.
 */
export function createPreferences(
  storage: PreferenceStorage | null,
  scope: PreferenceScope,
): Preferences {
  /** Lists once read; kept current only while somebody listens. */
  const known = new Map<PreferenceList, readonly string[]>();
  /** Lists the browser refused: this page is their only place. */
  const onlyHere = new Set<PreferenceList>();
  const listeners = new Set<() => void>();
  let stopHearing: (() => void) | null = null;

  /** null: unreadable. */
  const stored = (list: PreferenceList): readonly string[] | null => {
    if (storage === null || onlyHere.has(list)) return null;
    try {
      return idsIn(storage.getItem(keyOf(scope, list)), MOST[list]);
    } catch {
      return null;
    }
  };
  const isSame = (one: readonly string[], other: readonly string[]): boolean =>
    one.length === other.length && one.every((id, index) => id === other[index]);

  const get = (list: PreferenceList): readonly string[] => {
    const before = known.get(list) ?? [];
    if (stopHearing !== null && known.has(list)) return before;
    const now = stored(list) ?? before;
    const ids = isSame(before, now) ? before : now;
    known.set(list, ids);
    return ids;
  };
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  /** Reads again what another tab may have changed: this key's list, or all. */
  const renew = (key: string | null) => {
    for (const [list, before] of [...known]) {
      if (key !== null && key !== keyOf(scope, list)) continue;
      const now = stored(list);
      if (now === null || isSame(now, before)) continue;
      known.set(list, now);
      tell();
    }
  };
  const put = (list: PreferenceList, ids: readonly string[]) => {
    known.set(list, ids);
    try {
      if (storage === null) onlyHere.add(list);
      else if (!onlyHere.has(list)) storage.setItem(keyOf(scope, list), JSON.stringify(ids));
    } catch {
      onlyHere.add(list);
    }
    tell();
  };
  /** Another tab may have written since: its ids must not be lost. */
  const newest = (list: PreferenceList) => stored(list) ?? get(list);

  return {
    get,
    toggle(list, id) {
      const ids = newest(list);
      if (ids.includes(id)) {
        put(
          list,
          ids.filter((other) => other !== id),
        );
        return 'removed';
      }
      if (ids.length >= MOST[list]) return 'full';
      put(list, [id, ...ids]);
      return 'added';
    },
    use(list, id) {
      const others = newest(list).filter((other) => other !== id);
      put(list, [id, ...others].slice(0, MOST[list]));
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        stopHearing = storage?.onChange(renew) ?? null;
        // Nobody heard what other tabs did meanwhile.
        renew(null);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopHearing?.();
        stopHearing = null;
      };
    },
  };
}

/** The browser's storage; its calls throw where it is denied. */
export const browserStorage: PreferenceStorage = {
  // Read at each call: even the property throws where storage is denied.
  getItem: (key) => window.localStorage.getItem(key),
  setItem: (key, value) => window.localStorage.setItem(key, value),
  onChange(hear) {
    const heard = (event: StorageEvent) => {
      if (event.storageArea === null || event.storageArea === window.localStorage) hear(event.key);
    };
    window.addEventListener('storage', heard);
    return () => window.removeEventListener('storage', heard);
  },
};

/** One for all parts of a page, so they hear of each other's changes. */
const byAgent = new WeakMap<Agent, Preferences>();

/** Of an unknown agent they last as long as the page, as stored ones would be anybody's. */
export function preferencesOf(agent: Agent): Preferences {
  const known = byAgent.get(agent);
  if (known) return known;
  const origin = accountOrigin();
  const isKnown = agent.id !== null && origin !== '';
  const preferences = createPreferences(isKnown ? browserStorage : null, {
    origin,
    agentId: agent.id ?? '',
  });
  byAgent.set(agent, preferences);
  return preferences;
}
