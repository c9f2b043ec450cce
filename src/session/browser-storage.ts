import type { PreferenceStorage } from './preferences';

/** The browser's own storage, which lasts beyond the page. Where it is denied, its calls throw. */
export const browserStorage: PreferenceStorage = {
  // Asked for at each call: already the property throws where storage is denied.
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
