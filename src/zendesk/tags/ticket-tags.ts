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

/** `unsaved`: nothing was written, as an update could touch the agent's unsaved edits. */
export type TagOutcome = 'added' | 'already' | 'unsaved';

export interface TicketTags {
  /** Adds the missing ones of these tags, in one update. */
  readonly add: (
    ticketId: string,
    tags: readonly string[],
  ) => Promise<Result<TagOutcome, RequestFailure>>;
  /** Calls the listener when Zendesk says that the ticket was saved. */
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
 * The update. `additional_tags` instead of `tags`: where it is unknown nothing happens, and no tag
 * is lost. `safe_update` refuses (409) if the ticket changed since it was read.
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
 * Tags a ticket by the API, as the SDK's `ticket.tags.add` would be an unsaved edit. Nothing is
 * written with a draft in the composer, an unsaved field, or the tags already there. After a
 * conflict it reads and tries once more.
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
    // The composer last: it is what an agent touches meanwhile.
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
      // What seemed unsaved may be somebody's update since we read the ticket.
      const isOutdated = first.ok && first.value === 'unsaved' && updatesOfOthers !== updatesBefore;
      return isConflict(first) || isOutdated ? attempt(ticketId, tags) : first;
    },
    onSaved: (listener) => on('ticket.submit.done', listener),
  };
}
