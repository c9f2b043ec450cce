import { describeAlerts } from './app/alerts/describe-alerts';
import { once } from './app/i18n/once';
import { loadNoticeLocale } from './app/page/load-page-locale';
import { giveAlerts } from './session/alerts/give-alerts';
import { pageShare } from './session/tabs/page-share';
import { createPageHost } from './zendesk/page/page-host';
import { connect } from './zendesk/sdk/connect';
import { readSettings } from './zendesk/settings/read-settings';

/** The location without a screen: it looks after the windows of tickets that nobody has open. */
export async function startBackground(): Promise<void> {
  const connection = await connect();
  if (!connection.ok) return;
  const { client, registration } = connection.value;
  const stop = new AbortController();
  client.on('app.willDestroy', () => stop.abort());
  const hosted = createPageHost(client, registration, 'light', stop.signal);
  const registered = await registration;
  if (!registered.ok) return;
  const host = await hosted;
  const locale = once(() => loadNoticeLocale(host.viewer));
  giveAlerts({
    host,
    settings: readSettings(registered.value.settings).settings,
    share: pageShare(),
    wordsOf: async (alerts, now) => describeAlerts(alerts, now, await locale()),
    signal: stop.signal,
  });
}
