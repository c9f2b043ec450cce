import { isBlankDraft } from '../../core/conversation/ticket-snapshot';
import { type GuardedDraft, guardedDraft, isSameDraft } from '../../core/guard/guarded-draft';
import type { GuardHost } from '../../zendesk/guard/guard-host';
import type { SidebarHost } from '../../zendesk/sidebar-host';

/** A composer that was sent is emptied by then. */
const EMPTIED_AFTER_MS = 1_000;

export interface WhatSavesDo {
  /** A save goes on while this draft stands in the composer; null: none does. */
  readonly note: (draft: GuardedDraft | null) => void;
  /** null: not seen yet. */
  readonly toDraftFor: (channel: string | null) => 'send' | 'keep' | null;
}

/**
 * Learns from each save whether it sends the draft. Zendesk asks before every save, and whether one
 * of a messaging ticket sends the reply or only saves the fields is not known (?): a draft that is
 * still there afterwards was not sent. Kept for the visit, for each channel apart.
 */
export function learnWhatSavesDo(
  host: Pick<SidebarHost, 'getState' | 'subscribe'>,
  guardHost: GuardHost,
  signal: AbortSignal,
): WhatSavesDo {
  const known = new Map<string | null, 'send' | 'keep'>();
  let noted: GuardedDraft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const learn = (what: 'send' | 'keep') => {
    clearTimeout(timer);
    const channel = noted?.targetChannel ?? null;
    // An agent may empty the composer just after a save: what was seen to stay was not sent.
    if (noted && known.get(channel) !== 'keep') known.set(channel, what);
    noted = null;
  };
  const look = async () => {
    const ticket = await guardHost.lookNow();
    if (signal.aborted || !ticket || !noted) return;
    if (isSameDraft(guardedDraft(ticket), noted)) learn('keep');
    noted = null;
  };
  guardHost.onSaved(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), EMPTIED_AFTER_MS);
  }, signal);
  // At once: the next draft may have the same words.
  const stopListening = host.subscribe(() => {
    if (noted && isBlankDraft(host.getState().ticket.composer)) learn('send');
  });
  signal.addEventListener('abort', () => {
    stopListening();
    clearTimeout(timer);
  });
  return {
    note: (draft) => {
      noted = draft;
    },
    toDraftFor: (channel) => known.get(channel) ?? null,
  };
}
