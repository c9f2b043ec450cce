import { isEmptyComposer } from '../../core/conversation/ticket-snapshot';
import type { RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import type { TagOutcome, TicketTags } from '../../zendesk/tags/ticket-tags';
import type { TabShare } from '../tabs/tab-share';

interface TagWriter {
  /** Wishes these tags on the ticket, as soon as no edit of the agent's can be touched. */
  readonly add: (tags: readonly string[]) => void;
}

interface TagWriterOptions {
  readonly host: Pick<SidebarHost, 'getState' | 'subscribe'>;
  readonly ticketTags: TicketTags;
  readonly share: TabShare;
  /** null: the last update went well. */
  readonly onFailure: (failure: RequestFailure | null) => void;
  readonly signal: AbortSignal;
}

/** Zendesk is still saving what was sent: an update in the same moment would only be in its way. */
const SETTLE_MS = 1_500;

/** Where no event tells that the ticket was saved, it is looked at again. */
const AGAIN_MS = 60_000;

/** An account in which a field never compares as saved must not be asked at each message. */
const MOST_TRIES = 5;

/**
 * Keeps the tags that are to be added until they can be: all that wait go in one update. What cannot
 * be added in this visit is given up, and a failure is not tried again.
 */
export function createTagWriter({
  host,
  ticketTags,
  share,
  onFailure,
  signal,
}: TagWriterOptions): TagWriter {
  const { ticketId } = host.getState().ticket;
  const waiting = new Set<string>();
  const there = new Set<string>();
  let tries = 0;
  let isRunning = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isEmpty = () => isEmptyComposer(host.getState().ticket.composer);

  async function run(): Promise<void> {
    if (isRunning || waiting.size === 0 || !isEmpty() || tries >= MOST_TRIES) return;
    tries++;
    isRunning = true;
    const tags = [...waiting].sort();
    // Another tab of this ticket may have seen the same: one of them asks.
    const { value: result } = await share.get<Result<TagOutcome, RequestFailure>>({
      key: `tags ${ticketId} ${tags.join(' ')}`,
      isFresh: (known) => known.ok && known.value !== 'unsaved',
      isShared: (known) => known.ok && known.value !== 'unsaved',
      fetch: () => ticketTags.add(ticketId, tags),
    });
    isRunning = false;
    if (signal.aborted) return;
    if (result.ok && result.value === 'unsaved') return soon(AGAIN_MS);
    for (const tag of tags) {
      waiting.delete(tag);
      if (result.ok) there.add(tag);
    }
    onFailure(result.ok ? null : result.error);
    soon();
  }

  const soon = (ms = SETTLE_MS) => {
    clearTimeout(timer);
    if (waiting.size > 0 && !signal.aborted) timer = setTimeout(() => void run(), ms);
  };

  let wasEmpty = isEmpty();
  const stop = host.subscribe(() => {
    const before = wasEmpty;
    wasEmpty = isEmpty();
    if (wasEmpty && !before) soon();
  });
  ticketTags.onSaved(() => soon());
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });

  return {
    add(tags) {
      // A new ticket has no number to write to yet.
      if (!/^\d+$/.test(ticketId)) return;
      for (const tag of tags) if (!there.has(tag)) waiting.add(tag);
      soon();
    },
  };
}
