import { escapeHtml } from '../escape-html';
import type { ZafClient } from '../sdk/zaf-client';

/** Zendesk waits for the app, and the agent for Zendesk: after this the reply goes, whatever is slow. */
export const HOOK_LIMIT_MS = 2_000;

/**
 * Decides whether Zendesk may save: null lets it go, a text holds it back and is shown to the agent.
 * @param late aborted when the time is over: then it has been let go, and nothing may be noted of it.
 */
export type SaveDecision = (late: AbortSignal) => Promise<string | null>;

/** The decision, or null when it fails or does not come in time. Always settles. */
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
    // An async function turns what throws before it promises anything into a rejection.
    (async () => decide(late.signal))().then(finish, () => finish(null));
  });
}

/**
 * Asks `decide` each time Zendesk asks before it saves the ticket (`ticket.save`), until `signal`
 * ends it. Zendesk probably does not ask before a message of messaging goes out (zaf-protocol,
 * section 9), so this stops what can be stopped and no more.
 */
export function guardSave(
  client: Pick<ZafClient, 'on' | 'off'>,
  decide: SaveDecision,
  signal: AbortSignal,
): void {
  const handler = async () => {
    const refusal = await inTime(decide);
    // Only a rejection blocks: a resolved promise never does, whatever its value. A text is shown in
    // both SDK generations, in a notice of Zendesk's as `notify` shows one: perhaps as HTML (?).
    if (refusal !== null) throw escapeHtml(refusal);
  };
  client.on('ticket.save', handler);
  signal.addEventListener('abort', () => client.off('ticket.save', handler));
}
