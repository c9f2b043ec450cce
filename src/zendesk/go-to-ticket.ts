import type { Result } from '../core/result';
import { type CallFailure, settle } from './sdk/settle';
import type { ZafClient } from './sdk/zaf-client';

/** Opens another ticket's tab, like a click on its number. */
export const goToTicket = (
  client: ZafClient,
  ticketId: string,
): Promise<Result<unknown, CallFailure>> =>
  // Zendesk's ids are numbers; any other stays text rather than become NaN.
  settle('routeTo', () =>
    client.invoke('routeTo', 'ticket', /^\d+$/.test(ticketId) ? Number(ticketId) : ticketId),
  );
