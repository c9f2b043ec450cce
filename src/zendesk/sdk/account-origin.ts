/**
 * This page's Zendesk account as `https://acme.zendesk.com`, '' if the address lacks it. The app's
 * own origin may be shared by all accounts.
 */
export function accountOrigin(): string {
  // As the SDK: first in the query, then in the hash.
  for (const part of [window.location.search, window.location.hash]) {
    const origin = new URLSearchParams(part.slice(1)).get('origin');
    if (origin) return origin;
  }
  return '';
}
