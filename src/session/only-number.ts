import type { SunshineSettings } from '../core/settings';
import type { WhatsAppNumber } from '../sunshine/list-integrations';
import type { TabShare } from './tabs/tab-share';
import type { SharedList } from './templates/watch-list';

/** Under which an account's WhatsApp numbers are known to the tabs. */
export const numbersKey = ({ baseUrl, appId }: SunshineSettings): string =>
  `numbers ${baseUrl} ${appId}`;

/**
 * Sunshine's id of the only WhatsApp number that the account has, as far as its list of numbers was
 * fetched for the templates; else null. A number that is switched off may have a window all the same.
 */
export function onlyNumber(share: TabShare, service: SunshineSettings | null): string | null {
  if (service === null) return null;
  const shared = share.peek(numbersKey(service)) as
    | SharedList<readonly WhatsAppNumber[]>
    | undefined;
  const [one, ...others] = shared?.good?.list ?? [];
  return one !== undefined && others.length === 0 ? one.id : null;
}
