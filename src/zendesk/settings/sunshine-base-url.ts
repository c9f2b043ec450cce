/**
 * Where the key may go: the `domainWhitelist` of manifest.json, which Zendesk's proxy takes for each
 * domain and what lies below it. With the path each of them has before `/v2/…` and `/v1.1/…`.
 */
export const SUNSHINE_DOMAINS: ReadonlyMap<string, string> = new Map([
  ['api.smooch.io', ''],
  ['api.eu-1.smooch.io', ''],
  ['zendesk.com', '/sc'],
]);

/** The admin's host without a slash at the end; null where Sunshine Conversations cannot be. */
export function sunshineBaseUrl(given: string): string | null {
  let url: URL;
  try {
    url = new URL(given.trim());
  } catch {
    return null;
  }
  // What else an address can carry (a port, a name and password, a query) has no place in this one.
  const path = url.pathname.replace(/\/+$/, '');
  if (url.href.replace(/\/+$/, '') !== `https://${url.hostname}${path}`) return null;
  for (const [domain, expectedPath] of SUNSHINE_DOMAINS) {
    const isInside = url.hostname === domain || url.hostname.endsWith(`.${domain}`);
    if (isInside && path === expectedPath) return `https://${url.hostname}${path}`;
  }
  return null;
}
