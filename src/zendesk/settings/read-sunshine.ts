import type { SunshineSettings } from '../../core/settings';
import { isBlank, type RawSettings } from './raw-settings';
import type { SettingProblem } from './setting-problem';
import { sunshineBaseUrl } from './sunshine-base-url';

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
