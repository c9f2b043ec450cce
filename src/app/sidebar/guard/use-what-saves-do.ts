import { useEffect, useMemo, useRef } from 'react';
import { isBlankDraft } from '../../../core/conversation/ticket-snapshot';
import { type GuardedDraft, guardedDraft } from '../../../core/guard/guarded-draft';
import {
  effectOfSave,
  NOTHING_LEARNED,
  type SaveNews,
  SETTLED_MS,
  type WhatSavesDo,
  whatSavesDo,
} from '../../../core/guard/what-saves-do';
import type { GuardHost } from '../../../zendesk/guard/guard-host';
import { useTicketContext } from '../../ticket/ticket-context';

export interface SavesLearned {
  /** A save goes on while this draft stands in the composer; null: none does. */
  readonly letGo: (draft: GuardedDraft | null, isLate: boolean) => void;
  readonly failed: () => void;
  /** null: not seen yet. */
  readonly toDraftFor: (channel: string | null) => 'send' | 'keep' | null;
}

/** Learns from each save whether it sends the draft: the rule is `whatSavesDo`, the looks are here. */
export function useWhatSavesDo(guardHost: GuardHost): SavesLearned {
  const { host } = useTicketContext();
  const learned = useRef<WhatSavesDo>(NOTHING_LEARNED);
  const told = useRef<(news: SaveNews) => void>(() => {});
  useEffect(() => {
    const stop = new AbortController();
    const now = () => host.serverClock.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const ticket = (await guardHost.lookNow()) ?? host.getState().ticket;
      if (!stop.signal.aborted) see(ticket);
    };
    const see = (ticket: Parameters<typeof guardedDraft>[0]) => {
      const isBlank = isBlankDraft(ticket.composer) && !ticket.composer.hasAttachments;
      tell({ kind: 'seen', draft: guardedDraft(ticket), isBlank, now: now() });
    };
    const tell = (news: SaveNews) => {
      learned.current = whatSavesDo(learned.current, news);
      if (news.kind !== 'let-go' && news.kind !== 'saved') return;
      clearTimeout(timer);
      if (learned.current.watched) timer = setTimeout(() => void look(), SETTLED_MS);
    };
    told.current = tell;
    guardHost.onSaved(() => tell({ kind: 'saved', now: now() }), stop.signal);
    // At once: the next draft may have the same words.
    const stopListening = host.subscribe(() => {
      if (learned.current.watched) see(host.getState().ticket);
    });
    return () => {
      stop.abort();
      stopListening();
      clearTimeout(timer);
    };
  }, [guardHost, host]);
  return useMemo(
    () => ({
      letGo: (draft, isLate) =>
        told.current({ kind: 'let-go', draft, isLate, now: host.serverClock.now() }),
      failed: () => told.current({ kind: 'failed' }),
      toDraftFor: (channel) => effectOfSave(learned.current, channel, host.serverClock.now()),
    }),
    [host],
  );
}
