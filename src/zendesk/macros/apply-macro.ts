import type { Result } from '../../core/result';
import { type CallFailure, settle } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';

/** Runs Zendesk's own macro action on the ticket, which the agent then sees and sends. */
export const applyMacro = (
  client: ZafClient,
  macroId: string,
): Promise<Result<unknown, CallFailure>> =>
  // Zendesk's ids are numbers; an id that is none stays text rather than become NaN.
  settle('macro', () => client.invoke('macro', /^\d+$/.test(macroId) ? Number(macroId) : macroId));
