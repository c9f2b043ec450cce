import { isEmptyComposer } from '../../core/conversation/ticket-snapshot';
import type { RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import type { TagOutcome, TicketTags } from '../../zendesk/tags/ticket-tags';
import type { TabShare } from '../tabs/tab-share';

interface TagWriter {
  /** Adds these tags as soon as that cannot disturb the agent's edits. */
  readonly add: (tags: readonly string[]) => void;
}

interface TagWriterOptions {
  readonly host: Pick<SidebarHost, 'getState' | 'subscribe'>;
  readonly ticketTags: TicketTags;
  readonly share: TabShare;
  /** null: the last update succeeded. */
  readonly onFailure: (failure: RequestFailure | null) => void;
  readonly signal: AbortSignal;
}

/** An update while Zendesk is still saving would only conflict. */
const SETTLE_MS = 1_500;

/** How often to look again where no event tells of a save. */
const AGAIN_MS = 60_000;

/** A field that never compares as saved must not cost a request at each message. */
const MOST_TRIES = 5;

/** Adds collected tags in one update when possible; a failure is not retried, the rest dropped. */
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
      // A new ticket has no number yet.
      if (!/^\d+$/.test(ticketId)) return;
      for (const tag of tags) if (!there.has(tag)) waiting.add(tag);
      soon();
    },
  };
}
