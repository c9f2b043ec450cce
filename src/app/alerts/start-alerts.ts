import { giveAlerts } from '../../session/alerts/give-alerts';
import { pageShare } from '../../session/tabs/page-share';
import type { PageHost } from '../../zendesk/page/page-host';
import type { RawSettings } from '../../zendesk/settings/raw-settings';
import { readSettings } from '../../zendesk/settings/read-settings';
import { loadNoticeLocale } from '../page/load-page-locale';
import { describeAlerts } from './describe-alerts';

/** Alerts in the agent's language, until `signal` ends them. */
export function startAlerts(host: PageHost, raw: RawSettings, signal: AbortSignal): void {
  giveAlerts({
    host,
    settings: readSettings(raw).settings,
    share: pageShare(),
    wordsOf: async (alerts, now) =>
      describeAlerts(alerts, now, await loadNoticeLocale(host.viewer)),
    signal,
  });
}
