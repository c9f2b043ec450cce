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

/** Shows the app's page in the navigation bar, by its place alone: which name Zendesk knows it by is (?). */
export const goToPage = (client: ZafClient): Done =>
  settle('routeTo nav_bar', () => client.invoke('routeTo', 'nav_bar', '', ''));

/** Shuts the popover of the bar on top. */
export const hidePopover = (client: ZafClient): Done =>
  settle('popover hide', () => client.invoke('popover', 'hide'));

/** Fits the popover to its content. */
export const resizePopover = (client: ZafClient, width: number, height: number): Done =>
  settle('popover', () => client.invoke('popover', { width, height }));
