import type { Result } from '../../core/result';
import { escapeHtml } from '../escape-html';
import { type CallFailure, settle } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';

/** Long enough to read two lines while typing. */
const SHOWN_MS = 10_000;

/**
 * A notice over Zendesk's page, for an agent who does not look at the sidebar. Whether its options
 * are the third or the fourth argument is not known; where it is the fourth, it is only shown for
 * Zendesk's own, shorter time. Public apps send it HTML, so Zendesk may read a text as that (S), and a
 * customer's name is what the customer typed.
 */
export const notify = (
  client: Pick<ZafClient, 'invoke'>,
  text: string,
): Promise<Result<unknown, CallFailure>> =>
  settle('notify', () => client.invoke('notify', escapeHtml(text), 'alert', SHOWN_MS));
