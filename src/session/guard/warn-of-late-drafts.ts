import { isEmptyComposer } from '../../core/conversation/ticket-snapshot';
import { holdOf } from '../../core/guard/hold';
import type { GuardPart } from './stand-guard';

/** A template may arrive in steps, and a macro be removed at once: those are no drafts yet. */
const BEGUN_AFTER_MS = 1_000;

/**
 * Where Zendesk does not ask before sending, a notice over its page warns an agent who does not see
 * the sidebar: once a draft, when it becomes one that would not arrive, but not for a draft that
 * was there at the start.
 */
export function warnOfLateDrafts(
  { guardHost, store, texts, signal }: GuardPart,
  hasAsked: () => boolean,
): void {
  const isEmpty = () => isEmptyComposer(store.get().ticket.composer);
  let isWarned = !isEmpty();
  let wasLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function warn(): void {
    // The agent was quicker, and Zendesk has asked.
    if (hasAsked()) return;
    isWarned = true;
    const { view, partner } = store.get();
    const isSure = holdOf(view.draft)?.isSure ?? false;
    void guardHost.notify(texts.lateDraft(isSure, partner.name));
  }
  function follow(): void {
    if (isEmpty()) isWarned = false;
    const { view, isActive } = store.get();
    const isLate = isActive && holdOf(view.draft)?.cause === 'free-text';
    if (isLate === wasLate) return;
    wasLate = isLate;
    clearTimeout(timer);
    if (isLate && !isWarned) timer = setTimeout(warn, BEGUN_AFTER_MS);
  }
  const stop = store.subscribe(follow);
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
  follow();
}
