import type { Result } from '../../core/result';
import { type CallFailure, settle } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';

/** Runs Zendesk's own macro action; the agent sees the result and sends. */
export const applyMacro = (
  client: ZafClient,
  macroId: string,
): Promise<Result<unknown, CallFailure>> =>
  // Zendesk's ids are numbers; any other stays text rather than become NaN.
  settle('macro', () => client.invoke('macro', /^\d+$/.test(macroId) ? Number(macroId) : macroId));
