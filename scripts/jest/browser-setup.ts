import '@testing-library/jest-dom';
import { changesOf } from './page-changes';
import { installQuickSelectors } from './quick-selectors';
import { installQuickStyles } from './quick-styles';

// (Some tests run in node: no window.)
if (typeof window !== 'undefined') {
  const changes = changesOf(window);
  installQuickSelectors(window, changes);
  installQuickStyles(window, changes);
}

// react-theming asks for it at import; jsdom has none.
if (typeof window !== 'undefined' && !window.matchMedia) {
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener() {},
      removeEventListener() {},
      addListener() {},
      removeListener() {},
      dispatchEvent: () => false,
      onchange: null,
    }) as MediaQueryList;
}

// What one test left in the browser's storage is none of another's.
beforeEach(() => {
  if (typeof localStorage !== 'undefined') localStorage.clear();
});
