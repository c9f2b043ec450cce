import type { SeenEvent, SidebarRecord } from '../../../core/setup/account/sidebar-record';
import { withEvent } from '../../../core/setup/account/sidebar-record';
import { delayStep } from '../../../core/setup/account/steps';
import { SDK_EVENTS } from '../../../core/setup/account/words';
import { elapsedMs } from '../../local-clock';
import type { ZafClient } from '../../sdk/zaf-client';
import { lookAtTicket } from './look-at-ticket';

/**
 * Watches a ticket's sidebar while a try is on: what it shows, and which events came with what. It
 * listens and reads; a save is never held.
 * @param tell hears the record so far, at the beginning and after each event.
 */
export async function watchTicket(
  client: Pick<ZafClient, 'get' | 'on' | 'off'>,
  tryId: string,
  tell: (record: SidebarRecord) => void,
  signal: AbortSignal,
): Promise<void> {
  let messageCount = 0;
  let events: readonly SeenEvent[] = [];
  let before = elapsedMs();

  async function note(
    name: SeenEvent['name'] | null,
    hasPayload: boolean,
    ms: number,
  ): Promise<void> {
    const seen = await lookAtTicket(client);
    if (seen === null || signal.aborted) return;
    if (name !== null) {
      const grew = seen.messageCount > messageCount;
      events = withEvent(events, {
        name,
        hasPayload,
        grew,
        delay: delayStep(ms),
        session: seen.look.targetSession,
        ...seen.draft,
        ...seen.newest,
      });
    }
    messageCount = seen.messageCount;
    tell({ tryId, look: seen.look, events: [...events] });
  }

  // One after the other, in the order in which they came.
  let last = note(null, false, 0);
  for (const name of SDK_EVENTS) {
    const handler = (payload: unknown) => {
      const hasPayload = payload !== undefined && payload !== null;
      const now = elapsedMs();
      const ms = now - before;
      before = now;
      last = last.then(() => note(name, hasPayload, ms));
    };
    client.on(name, handler);
    signal.addEventListener('abort', () => client.off(name, handler));
  }
  await last;
}
