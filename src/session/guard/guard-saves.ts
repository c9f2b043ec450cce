import { isBlankDraft, type TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import {
  afterChange,
  type GuardState,
  onSave,
  onSubmitFailed,
  PASS_MS,
  UNGUARDED,
} from '../../core/guard/guard-state';
import { type GuardedDraft, guardedDraft, isSameDraft } from '../../core/guard/guarded-draft';
import { holdOf } from '../../core/guard/hold';
import { between, plus } from '../../core/time';
import type { GuardPart } from './stand-guard';
import { learnWhatSavesDo } from './what-saves-do';

interface SaveGuard {
  /** Zendesk asks before sending here, or asked about this draft: no other warning is needed. */
  readonly hasAsked: () => boolean;
}

/**
 * Holds back what would not arrive where Zendesk asks before saving. What cannot be judged in time
 * is let go, as are saves that were seen to leave the draft in place: those are of the ticket's
 * fields.
 * @param onHeld called for each held attempt.
 */
export function guardSaves(part: GuardPart, onHeld: () => void): SaveGuard {
  const { host, guardHost, store, viewNow, texts, guardSettings, signal } = part;
  const rule = guardSettings.lateReply;
  const saves = learnWhatSavesDo(host, guardHost, signal);
  let asked: GuardedDraft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const change = (next: (state: GuardState) => GuardState) =>
    store.set({ guard: next(store.get().guard) });

  guardHost.onSave(async (late) => {
    const known = host.getState().ticket;
    const fresh = (await guardHost.lookNow()) ?? known;
    if (late.aborted || fresh.ticketId !== known.ticketId) return null;
    const hold = holdOf(viewNow(fresh).draft);
    const draft = guardedDraft(fresh);
    // Without a changed field it is the reply that is saved.
    const isOfFields =
      saves.toDraftFor(draft.targetChannel) === 'keep' && guardHost.hasChangedFields();
    const attempt = { draft, hold: isOfFields ? null : hold, now: host.serverClock.now() };
    const { goes, next } = onSave(store.get().guard, attempt, rule);
    store.set({ guard: next });
    if (goes) saves.letGo(isBlankDraft(fresh.composer) ? null : draft, hold !== null);
    if (isOfFields || hold === null) return null;
    asked = draft;
    if (goes) return null;
    onHeld();
    return texts.refusal(hold, rule, store.get().partner.name);
  }, signal);
  guardHost.onSubmitFailed(() => {
    saves.failed();
    change(onSubmitFailed);
  }, signal);
  // A replaced file makes another draft, though the count is the same.
  guardHost.onAttachments(
    () => change((before) => (before.kind === 'let-go' ? before : UNGUARDED)),
    signal,
  );

  function review(seen: TicketSnapshot): void {
    change((before) =>
      before.kind === 'none'
        ? before
        : afterChange(before, {
            draft: guardedDraft(seen),
            hold: holdOf(viewNow(seen).draft),
            now: host.serverClock.now(),
          }),
    );
  }
  /** "Send anyway" expires; another tab sees that when the agent is back. */
  function follow(): void {
    const { ticket, isActive } = store.get();
    review(ticket);
    clearTimeout(timer);
    const { guard } = store.get();
    if (guard.kind !== 'anyway' || !isActive) return;
    const leftMs = between(host.serverClock.now(), plus(guard.grantedAt, PASS_MS));
    timer = setTimeout(() => review(host.getState().ticket), Math.max(leftMs, 0));
  }
  const stop = store.subscribe(follow);
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });

  return {
    hasAsked() {
      const draft = guardedDraft(host.getState().ticket);
      const isAsked = asked !== null && isSameDraft(asked, draft);
      return isAsked || saves.toDraftFor(draft.targetChannel) === 'send';
    },
  };
}
