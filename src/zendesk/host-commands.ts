import type { Result } from '../core/result';
import { type CallFailure, settle } from './sdk/settle';
import type { ZafClient } from './sdk/zaf-client';

type Done = Promise<Result<unknown, CallFailure>>;

/** Zendesk's ids are numbers; any other stays text rather than become NaN. */
const asId = (id: string): number | string => (/^\d+$/.test(id) ? Number(id) : id);

/** Opens another ticket's tab, like a click on its number. */
export const goToTicket = (client: ZafClient, ticketId: string): Done =>
  settle('routeTo', () => client.invoke('routeTo', 'ticket', asId(ticketId)));

/** Runs Zendesk's own macro action; the agent sees the result and sends. */
export const applyMacro = (client: ZafClient, macroId: string): Done =>
  settle('macro', () => client.invoke('macro', asId(macroId)));

/** Closes the composer's pane (S); where Zendesk knows no such call, it stays open. */
export const closePane = (client: ZafClient): Done =>
  settle('app.close', () => client.invoke('app.close'));
