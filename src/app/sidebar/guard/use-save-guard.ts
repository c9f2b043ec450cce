import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { isBlankDraft, type TicketSnapshot } from '../../../core/conversation/ticket-snapshot';
import type { LateReplyRule } from '../../../core/guard/guard-settings';
import {
  afterChange,
  onSave,
  onSubmitFailed,
  PASS_MS,
  UNGUARDED,
} from '../../../core/guard/guard-state';
import { type GuardedDraft, guardedDraft, isSameDraft } from '../../../core/guard/guarded-draft';
import { holdOf } from '../../../core/guard/hold';
import { between, plus } from '../../../core/time';
import type { GuardHost } from '../../../zendesk/guard/guard-host';
import { useLocale } from '../../i18n/LocaleContext';
import { useTicketContext } from '../../ticket/ticket-context';
import { refusalWords } from './guard-words';
import { type GuardStateHandle, useGuardState } from './use-guard-state';
import { useLatest } from './use-latest';
import { useWhatSavesDo } from './use-what-saves-do';

export interface SaveGuard extends GuardStateHandle {
  /** Zendesk asks before it sends here, or has asked about this very draft: no other warning is needed. */
  readonly hasAsked: () => boolean;
}

/**
 * Holds back what would not arrive where Zendesk asks before it saves, and lets go what the agent
 * decides to send all the same. What cannot be known in time is let go, and so are saves that have
 * been seen to leave the draft where it is: those are of the ticket's fields.
 *
 * @param onHeld called for each attempt that was held back.
 */
export function useSaveGuard(
  guardHost: GuardHost,
  rule: LateReplyRule,
  onHeld: () => void,
): SaveGuard {
  const { t } = useLocale();
  const { host, ticket, view, viewNow, customer } = useTicketContext();
  const handle = useGuardState();
  const { state, now, change } = handle;
  const asked = useRef<GuardedDraft | null>(null);
  const saves = useWhatSavesDo(guardHost);
  const latest = useLatest({ t, viewNow, customer, rule, onHeld });

  useEffect(() => {
    const stop = new AbortController();
    guardHost.onSave(async (late) => {
      const known = host.getState().ticket;
      const fresh = (await guardHost.lookNow()) ?? known;
      if (late.aborted || fresh.ticketId !== known.ticketId) return null;
      const { t, viewNow, customer, rule, onHeld } = latest.current;
      const hold = holdOf(viewNow(fresh).draft);
      const draft = guardedDraft(fresh);
      // A save of fields needs a field: where none was changed, it is the reply that is saved.
      const isOfFields =
        saves.toDraftFor(draft.targetChannel) === 'keep' && guardHost.hasChangedFields();
      const attempt = { draft, hold: isOfFields ? null : hold, now: host.serverClock.now() };
      const { goes, next } = onSave(now(), attempt, rule);
      change(() => next);
      if (goes) saves.letGo(isBlankDraft(fresh.composer) ? null : draft, hold !== null);
      if (isOfFields || hold === null) return null;
      asked.current = draft;
      if (goes) return null;
      onHeld();
      return refusalWords(hold, rule, customer, t);
    }, stop.signal);
    guardHost.onSubmitFailed(() => {
      saves.failed();
      change(onSubmitFailed);
    }, stop.signal);
    // One file in place of another is another draft, though both have one.
    guardHost.onAttachments(
      () => change((before) => (before.kind === 'let-go' ? before : UNGUARDED)),
      stop.signal,
    );
    return () => stop.abort();
  }, [guardHost, host, now, change, latest, saves]);

  const review = useCallback(
    (seen: TicketSnapshot) => {
      const { viewNow } = latest.current;
      change((before) =>
        before.kind === 'none'
          ? before
          : afterChange(before, {
              draft: guardedDraft(seen),
              hold: holdOf(viewNow(seen).draft),
              now: host.serverClock.now(),
            }),
      );
    },
    [host, change, latest],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view may end what the state says
  useEffect(() => review(ticket), [review, ticket, view]);

  const { isActive } = useSyncExternalStore(host.subscribe, host.getState);
  const grantedAt = state.kind === 'anyway' ? state.grantedAt : null;
  useEffect(() => {
    if (grantedAt === null || !isActive) return;
    const leftMs = between(host.serverClock.now(), plus(grantedAt, PASS_MS));
    const timer = setTimeout(() => review(host.getState().ticket), Math.max(leftMs, 0));
    return () => clearTimeout(timer);
  }, [grantedAt, isActive, host, review]);

  const hasAsked = useCallback(() => {
    const draft = guardedDraft(host.getState().ticket);
    const isAsked = asked.current !== null && isSameDraft(asked.current, draft);
    return isAsked || saves.toDraftFor(draft.targetChannel) === 'send';
  }, [host, saves]);
  return { ...handle, hasAsked };
}
