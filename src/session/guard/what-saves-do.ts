import { isEmptyComposer, type TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import { type GuardedDraft, guardedDraft } from '../../core/guard/guarded-draft';
import {
  effectOfSave,
  NOTHING_LEARNED,
  type SaveNews,
  SETTLED_MS,
  whatSavesDo,
} from '../../core/guard/what-saves-do';
import type { GuardHost } from '../../zendesk/guard/guard-host';
import type { SidebarHost } from '../../zendesk/sidebar-host';

interface SavesLearned {
  /** A save goes on while this draft is in the composer; null: none does. */
  readonly letGo: (draft: GuardedDraft | null, isLate: boolean) => void;
  readonly failed: () => void;
  readonly toDraftFor: (channel: string | null) => 'send' | 'keep' | null;
}

/** Learns from each save whether it sends the draft, by `whatSavesDo`. */
export function learnWhatSavesDo(
  host: Pick<SidebarHost, 'getState' | 'subscribe' | 'serverClock'>,
  guardHost: GuardHost,
  signal: AbortSignal,
): SavesLearned {
  const { now } = host.serverClock;
  let learned = NOTHING_LEARNED;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(news: SaveNews): void {
    learned = whatSavesDo(learned, news);
    if (news.kind !== 'let-go' && news.kind !== 'saved') return;
    clearTimeout(timer);
    if (learned.watched) timer = setTimeout(() => void look(), SETTLED_MS);
  }
  function see(ticket: TicketSnapshot): void {
    const isBlank = isEmptyComposer(ticket.composer);
    tell({ kind: 'seen', draft: guardedDraft(ticket), isBlank, now: now() });
  }
  async function look(): Promise<void> {
    const ticket = (await guardHost.lookNow()) ?? host.getState().ticket;
    if (!signal.aborted) see(ticket);
  }
  guardHost.onSaved(() => tell({ kind: 'saved', now: now() }), signal);
  // At once: the next draft may have the same text.
  const stopListening = host.subscribe(() => {
    if (learned.watched) see(host.getState().ticket);
  });
  signal.addEventListener('abort', () => {
    stopListening();
    clearTimeout(timer);
  });
  return {
    letGo: (draft, isLate) => tell({ kind: 'let-go', draft, isLate, now: now() }),
    failed: () => tell({ kind: 'failed' }),
    toDraftFor: (channel) => effectOfSave(learned, channel, now()),
  };
}
