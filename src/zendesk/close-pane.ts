import { settle } from './sdk/settle';
import type { ZafClient } from './sdk/zaf-client';

/** Closes the composer's pane (S): an account that knows no such call leaves it open, which costs nothing. */
export async function closePane(client: ZafClient): Promise<void> {
  await settle('app.close', () => client.invoke('app.close'));
}
