import { settle } from './sdk/settle';
import type { ZafClient } from './sdk/zaf-client';

/**
 * Zendesk's own notice over the ticket, for what the agent must see when the sidebar is out of
 * sight. Only text and kind are given: the place of further options differs between sources (?).
 */
export async function notify(
  client: ZafClient,
  text: string,
  kind: 'notice' | 'alert' | 'error',
): Promise<void> {
  await settle('notify', client.invoke('notify', text, kind));
}
