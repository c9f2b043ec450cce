import type { ColorScheme } from './zendesk/ticket/read-ticket';

/** The colour scheme is in the address before the SDK starts: no flash of the wrong one. */
export const schemeFromAddress = (): ColorScheme =>
  new URLSearchParams(window.location.search).get('colorScheme') === 'dark' ? 'dark' : 'light';

export const setScheme = (scheme: ColorScheme): void => {
  document.documentElement.dataset.colorScheme = scheme;
};
