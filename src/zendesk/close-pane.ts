import { settle } from './sdk/settle';
import type { ZafClient } from './sdk/zaf-client';

/** Closes the composer's pane (S); where Zendesk knows no such call, it stays open. */
export async function closePane(client: ZafClient): Promise<void> {
  await settle('app.close', () => client.invoke('app.close'));
}
