import { useState } from 'react';
import { fillNudge } from '../../../core/guard/fill-nudge';
import { type NudgeTexts, nudgeText } from '../../../core/guard/nudge-texts';
import type { ReplaceFailure } from '../../../zendesk/composer/replace-draft';
import type { GuardHost } from '../../../zendesk/guard/guard-host';
import { useTicketContext } from '../../ticket/ticket-context';

export type NudgeState = 'idle' | 'inserting' | 'inserted' | ReplaceFailure;

/** Puts the nudge into the composer for the agent to send, and keeps the draft it replaces. */
export function useInsertNudge(guardHost: GuardHost, texts: NudgeTexts) {
  const { host, ticket, agent, partner, languages, keepDraft } = useTicketContext();
  const [state, setState] = useState<NudgeState>('idle');

  const insert = async (): Promise<void> => {
    setState('inserting');
    // Somebody else may have written than the ticket's requester, whose language is then nobody's.
    const locale = partner.isRequester ? await guardHost.requesterLocale() : null;
    // What the conversation tells comes before the profile, which social channels do not fill in.
    const told = [...languages.got, languages.written, locale ?? null, agent.locale];
    const nudge = fillNudge(nudgeText(texts, told), partner.name);
    const { targetChannel, text, type } = ticket.composer;
    const { ticketId } = ticket;
    const result = await host.insert(nudge, { ticketId, type, targetChannel, text });
    if (result.ok) {
      keepDraft(result.value, nudge);
      return setState('inserted');
    }
    const { error } = result;
    if ('removed' in error && error.removed) keepDraft(error.removed, nudge);
    // What was expected did not hold: the next try has to start from what is there now.
    host.refresh();
    setState(error);
  };
  return { state, insert };
}
