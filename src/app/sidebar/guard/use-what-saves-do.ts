import { useEffect, useMemo, useRef } from 'react';
import { isBlankDraft } from '../../../core/conversation/ticket-snapshot';
import { type GuardedDraft, guardedDraft, isSameDraft } from '../../../core/guard/guarded-draft';
import type { GuardHost } from '../../../zendesk/guard/guard-host';
import { useTicketContext } from '../../ticket/ticket-context';

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
export function useWhatSavesDo(guardHost: GuardHost): WhatSavesDo {
  const { host } = useTicketContext();
  const known = useRef(new Map<string | null, 'send' | 'keep'>());
  const noted = useRef<GuardedDraft | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const learn = (what: 'send' | 'keep') => {
      clearTimeout(timer);
      const channel = noted.current?.targetChannel ?? null;
      // An agent may empty the composer just after a save: what was seen to stay was not sent.
      if (noted.current && known.current.get(channel) !== 'keep') known.current.set(channel, what);
      noted.current = null;
    };
    const look = async () => {
      const ticket = await guardHost.lookNow();
      const draft = noted.current;
      if (stop.signal.aborted || !ticket || !draft) return;
      if (isSameDraft(guardedDraft(ticket), draft)) learn('keep');
      noted.current = null;
    };
    guardHost.onSaved(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), EMPTIED_AFTER_MS);
    }, stop.signal);
    // At once: the next draft may have the same words.
    const stopListening = host.subscribe(() => {
      if (noted.current && isBlankDraft(host.getState().ticket.composer)) learn('send');
    });
    return () => {
      stop.abort();
      stopListening();
      clearTimeout(timer);
    };
  }, [guardHost, host]);
  return useMemo(
    () => ({
      note: (draft) => {
        noted.current = draft;
      },
      toDraftFor: (channel) => known.current.get(channel) ?? null,
    }),
    [],
  );
}
