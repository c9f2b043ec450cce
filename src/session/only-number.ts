import type { SunshineSettings } from '../core/settings';
import type { WhatsAppNumber } from '../sunshine/list-integrations';
import type { TabShare } from './tabs/tab-share';
import type { SharedList } from './templates/watch-list';

/** The key of an account's WhatsApp numbers among the tabs. */
export const numbersKey = ({ baseUrl, appId }: SunshineSettings): string =>
  `numbers ${baseUrl} ${appId}`;

/**
 * The account's only WhatsApp number, by the list fetched for the templates; inactive ones count.
 */
export function onlyNumber(share: TabShare, service: SunshineSettings | null): string | null {
  if (service === null) return null;
  const shared = share.peek(numbersKey(service)) as
    | SharedList<readonly WhatsAppNumber[]>
    | undefined;
  const [one, ...others] = shared?.good?.list ?? [];
  return one !== undefined && others.length === 0 ? one.id : null;
}
