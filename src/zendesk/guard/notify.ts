import type { Result } from '../../core/result';
import { escapeHtml } from '../escape-html';
import { type CallFailure, settle } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';

/** Long enough to read two lines while typing. */
const SHOWN_MS = 10_000;

/**
 * A notice over Zendesk's page, for an agent who does not see the sidebar. Options may be the third
 * or fourth argument: if the fourth, it shows for Zendesk's shorter time. Zendesk may read the text
 * as HTML (S), and it holds a name that the customer typed.
 */
export const notify = (
  client: Pick<ZafClient, 'invoke'>,
  text: string,
  shownMs: number = SHOWN_MS,
): Promise<Result<unknown, CallFailure>> =>
  settle('notify', () => client.invoke('notify', escapeHtml(text), 'alert', shownMs));
