import * as v from 'valibot';
import { getAll, parsed } from '../sdk/get-all';
import type { ZafClient } from '../sdk/zaf-client';
import { idShape } from './ticket-shapes';

const instancesShape = v.record(
  v.string(),
  v.looseObject({
    location: v.optional(v.unknown()),
    ticketId: v.optional(idShape),
  }),
);

/**
 * Whether the app also stands beside this ticket, where the agent sees it: in Zendesk's list of this
 * page's instances (V), with the tray not told to be hidden (S). False where Zendesk does not say.
 */
export async function isSidebarInSight(client: ZafClient, ticketId: string): Promise<boolean> {
  const answers = await getAll(client, ['instances', 'appsTray.isVisible']);
  if (!answers.ok) return false;
  const instances = parsed(answers.value, 'instances', instancesShape);
  if (!instances.ok) return false;
  const tray = parsed(answers.value, 'appsTray.isVisible', v.boolean());
  if (tray.ok && !tray.value) return false;
  return Object.values(instances.value).some(
    (one) => one.location === 'ticket_sidebar' && one.ticketId === ticketId,
  );
}
