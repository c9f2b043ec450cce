import type { SunshineSettings } from '../../core/settings';
import type { SettingProblem } from '../../core/setup/setting-problem';
import { isBlank, type RawSettings } from './raw-settings';

/**
 * Where the key may go: the `domainWhitelist` of manifest.json, subdomains included, each with its
 * path before `/v2/…` and `/v1.1/…`.
 */
export const SUNSHINE_DOMAINS: ReadonlyMap<string, string> = new Map([
  ['api.smooch.io', ''],
  ['api.eu-1.smooch.io', ''],
  ['zendesk.com', '/sc'],
]);

/** The admin's host without a slash at the end; null: not Sunshine's. */
function sunshineBaseUrl(given: string): string | null {
  let url: URL;
  try {
    url = new URL(given.trim());
  } catch {
    return null;
  }
  // No port, name, password or query in this address.
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

/** Agents read the problem too, and what stands before an `@` may be a secret. */
const withoutUser = (address: string): string => address.replace(/[^/]*@/, '…@');

/**
 * Where to ask Sunshine; null: not set up. A wrong host is not replaced by the default: the key
 * must only go where the admin meant it to.
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
