import { settle } from './sdk/settle';
import type { ZafClient } from './sdk/zaf-client';

/** Fits the sidebar to its content; Zendesk lets it grow in no other way. */
export async function resize(client: ZafClient, heightPx: number): Promise<void> {
  await settle('resize', () => client.invoke('resize', { height: heightPx, width: '100%' }));
}
