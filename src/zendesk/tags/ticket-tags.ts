import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import type { ChangedFields } from '../edits/changed-fields';
import {
  fetchSavedTicket,
  readSavedTicket,
  type SavedTicket,
  ticketAddress,
} from '../edits/saved-ticket';
import { hasUnsavedEdits } from '../edits/unsaved-edits';
import { ask, type Requests } from '../request/ask';
import type { ZafClient } from '../sdk/zaf-client';

/** `unsaved`: nothing was written, because the agent has edits that an update could touch. */
export type TagOutcome = 'added' | 'already' | 'unsaved';

export interface TicketTags {
  /** Adds what is missing of these tags, in one update. */
  readonly add: (
    ticketId: string,
    tags: readonly string[],
  ) => Promise<Result<TagOutcome, RequestFailure>>;
  /** Calls the listener when the ticket was saved, where Zendesk says so: what was unsaved is not any more. */
  readonly onSaved: (listener: () => void) => void;
}

interface TicketTagsOptions {
  readonly client: Pick<ZafClient, 'get' | 'on' | 'off'>;
  readonly requests: Requests;
  readonly changed: ChangedFields;
  readonly isComposerBlank: () => boolean;
  readonly signal: AbortSignal;
}

/**
 * The update itself. `additional_tags` rather than all `tags`: where a Zendesk does not know it,
 * nothing happens, and no tag of somebody else's is lost. `safe_update` refuses (409) when the ticket
 * was updated since it was read.
 */
async function putTags(
  requests: Requests,
  ticketId: string,
  tags: readonly string[],
  { updated_at }: SavedTicket,
): Promise<Result<SavedTicket, RequestFailure>> {
  const ticket = { additional_tags: tags, safe_update: true, updated_stamp: updated_at };
  const answer = await ask(requests, {
    url: ticketAddress(ticketId),
    type: 'PUT',
    contentType: 'application/json',
    data: JSON.stringify({ ticket }),
  });
  return answer.ok ? readSavedTicket(answer.value.body) : answer;
}

/** Somebody else was quicker. */
const isConflict = (result: Result<TagOutcome, RequestFailure>): boolean =>
  !result.ok && result.error.kind === 'status' && result.error.status === 409;

/** Zendesk keeps tags in lower case. */
const missingIn = ({ tags }: SavedTicket, wanted: readonly string[]): readonly string[] =>
  wanted.filter((tag) => !tags.includes(tag.toLowerCase()));

/**
 * Tags a ticket by Zendesk's API and not through the SDK, whose `ticket.tags.add` would be an unsaved
 * edit of the agent's. Nothing is written while a draft stands in the composer or a field is not
 * saved; nothing when the tags are there already. Where somebody else was quicker it is read and tried
 * once more.
 */
export function createTicketTags(options: TicketTagsOptions): TicketTags {
  const { client, requests, changed, isComposerBlank, signal } = options;
  const on = (event: string, listener: () => void) => {
    client.on(event, listener);
    signal.addEventListener('abort', () => client.off(event, listener));
  };
  let updatesOfOthers = 0;
  on('ticket.updated', () => {
    updatesOfOthers++;
  });

  const attempt = async (
    ticketId: string,
    tags: readonly string[],
  ): Promise<Result<TagOutcome, RequestFailure>> => {
    const saved = await fetchSavedTicket(requests, ticketId);
    if (!saved.ok) return saved;
    const missing = missingIn(saved.value, tags);
    if (missing.length === 0) return ok('already');
    // The composer last: it is what an agent touches while we ask.
    if ((await hasUnsavedEdits(client, changed, saved.value)) || !isComposerBlank()) {
      return ok('unsaved');
    }
    const updated = await putTags(requests, ticketId, missing, saved.value);
    if (!updated.ok) return updated;
    return missingIn(updated.value, missing).length === 0
      ? ok('added')
      : fail({ kind: 'wrong-shape', detail: 'the tag is not there' });
  };

  return {
    async add(ticketId, tags) {
      const updatesBefore = updatesOfOthers;
      const first = await attempt(ticketId, tags);
      // What seemed unsaved may have been somebody's update after we had read the ticket.
      const isOutdated = first.ok && first.value === 'unsaved' && updatesOfOthers !== updatesBefore;
      return isConflict(first) || isOutdated ? attempt(ticketId, tags) : first;
    },
    onSaved: (listener) => on('ticket.submit.done', listener),
  };
}
