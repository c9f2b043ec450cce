import { SECOND } from './core/time';
import { pause } from './session/pause';
import { createPageHost } from './zendesk/page/page-host';
import { connect } from './zendesk/sdk/connect';
import { readAlertSettings } from './zendesk/settings/read-alert-settings';

/** A page that was just opened has better things to do first. */
const BEGINS_AFTER_MS = 15 * SECOND;

const loadAlerts = () => import(/* webpackChunkName: "alerts" */ './app/alerts/start-alerts');

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
  const { settings } = registered.value;
  if (readAlertSettings(settings).tickets === 'none') return;
  await pause(BEGINS_AFTER_MS, stop.signal);
  const { startAlerts } = await loadAlerts();
  const host = await hosted;
  if (!stop.signal.aborted) startAlerts(host, settings, stop.signal);
}
