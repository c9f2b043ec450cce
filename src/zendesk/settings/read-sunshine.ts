import type { SunshineSettings } from '../../core/settings';
import { isBlank, type RawSettings } from './raw-settings';
import type { SettingProblem } from './setting-problem';

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
function sunshineBaseUrl(given: string): string | null {
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

const DEFAULT_HOST = 'https://api.smooch.io';

const APP_ID = /^[A-Za-z0-9_-]+$/;

/** Agents read the problem too: what stands before an `@` may be a secret. */
const withoutUser = (address: string): string => address.replace(/[^/]*@/, '…@');

/**
 * Where to ask Sunshine Conversations; null where it is not set up. A host that does not fit is not
 * replaced by the default: the key must go nowhere but where the admin meant it to.
 */
export function readSunshine(
  raw: RawSettings,
  problems: SettingProblem[],
): SunshineSettings | null {
  const appId = String(raw.sunshine_app_id ?? '').trim();
  const host = isBlank(raw.sunshine_host) ? DEFAULT_HOST : String(raw.sunshine_host);
  const baseUrl = sunshineBaseUrl(host);
  if (baseUrl === null) problems.push({ setting: 'sunshine_host', given: withoutUser(host) });
  if (appId === '') return null;
  if (!APP_ID.test(appId)) {
    problems.push({ setting: 'sunshine_app_id' });
    return null;
  }
  return baseUrl === null ? null : { appId, baseUrl };
}
