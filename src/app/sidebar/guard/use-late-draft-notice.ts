import { useEffect, useRef, useSyncExternalStore } from 'react';
import { isBlankDraft } from '../../../core/conversation/ticket-snapshot';
import { holdOf } from '../../../core/guard/hold';
import type { GuardHost } from '../../../zendesk/guard/guard-host';
import { useLocale } from '../../i18n/LocaleContext';
import { useTicketContext } from '../../ticket/ticket-context';
import { useLatest } from './use-latest';

/** A template may come in several steps, and a macro be put back at once: those are no drafts yet. */
const BEGUN_AFTER_MS = 1_000;

/**
 * Where Zendesk does not ask before it sends, a notice over its page warns an agent who does not look
 * at the sidebar: once for each draft, when it begins to be one that would not arrive, and not for
 * the draft that the sidebar finds when it opens.
 */
export function useLateDraftNotice(guardHost: GuardHost, hasAsked: () => boolean): void {
  const { t } = useLocale();
  const { host, ticket, view, customer } = useTicketContext();
  const { isActive } = useSyncExternalStore(host.subscribe, host.getState);
  const { composer } = ticket;
  const isBlank = isBlankDraft(composer) && !composer.hasAttachments;
  const isTold = useRef(!isBlank);
  useEffect(() => {
    if (isBlank) isTold.current = false;
  }, [isBlank]);

  const hold = holdOf(view.draft);
  const isLate = hold?.cause === 'free-text';
  const words = useLatest(t(hold?.isSure ? 'guard.notice' : 'guard.noticeUnsure', { customer }));
  useEffect(() => {
    if (!isLate || !isActive || isTold.current) return;
    const timer = setTimeout(() => {
      // The agent was quicker, and Zendesk has asked.
      if (hasAsked()) return;
      isTold.current = true;
      void guardHost.notify(words.current);
    }, BEGUN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [guardHost, isLate, isActive, hasAsked, words]);
}
