import { escapeHtml } from '../escape-html';
import type { ZafClient } from '../sdk/zaf-client';

/** The agent waits for Zendesk, and Zendesk for the app: after this the reply goes. */
export const HOOK_LIMIT_MS = 2_000;

/**
 * May Zendesk save? null: yes; a text holds it and is shown to the agent.
 * @param late aborted when time is up: then it was let go, and nothing may be noted of it.
 */
export type SaveDecision = (late: AbortSignal) => Promise<string | null>;

/** The decision; null if it fails or is late. Always settles. */
function inTime(decide: SaveDecision): Promise<string | null> {
  const late = new AbortController();
  return new Promise((resolve) => {
    const finish = (refusal: string | null) => {
      clearTimeout(timer);
      resolve(refusal);
    };
    const timer = setTimeout(() => {
      late.abort();
      finish(null);
    }, HOOK_LIMIT_MS);
    // An async function turns an early throw into a rejection.
    (async () => decide(late.signal))().then(finish, () => finish(null));
  });
}

/**
 * Asks `decide` before each save (`ticket.save`) until `signal` ends it. Zendesk probably does not
 * ask before a messaging reply (zaf-protocol, section 9), so this stops only what can be stopped.
 */
export function guardSave(
  client: Pick<ZafClient, 'on' | 'off'>,
  decide: SaveDecision,
  signal: AbortSignal,
): void {
  const handler = async () => {
    const refusal = await inTime(decide);
    // Only a rejection blocks. Both SDK generations show its text in a notice, perhaps as
    // HTML (?).
    if (refusal !== null) throw escapeHtml(refusal);
  };
  client.on('ticket.save', handler);
  signal.addEventListener('abort', () => client.off('ticket.save', handler));
}
