/**
 * The Zendesk account that this page runs in, as `https://acme.zendesk.com`; empty where the address
 * does not say. The app's own origin may be the same for all accounts.
 */
export function accountOrigin(): string {
  // As the SDK: first in the query, then in the hash.
  for (const part of [window.location.search, window.location.hash]) {
    const origin = new URLSearchParams(part.slice(1)).get('origin');
    if (origin) return origin;
  }
  return '';
}
