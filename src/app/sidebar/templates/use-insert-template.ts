import { useState } from 'react';
import { shorthandFor } from '../../../core/template/insert-text';
import type { Template } from '../../../core/template/template';
import type { InsertFailure } from '../../../zendesk/composer/composer';
import { useTicketContext } from '../ticket-context';

export type InsertState = 'idle' | 'inserting' | 'inserted' | InsertFailure;

/** Inserts a filled template into the composer, once at a time, and keeps the draft it replaces. */
export function useInsertTemplate(template: Template) {
  const { host, ticket, keepDraft } = useTicketContext();
  const [state, setState] = useState<InsertState>('idle');

  const insert = async (values: readonly string[]): Promise<void> => {
    const shorthand = shorthandFor(template, values);
    // The form does not offer "Insert" before every value is writable.
    if (!shorthand.ok || state === 'inserting') return;
    setState('inserting');
    const draft = ticket.composer;
    const result = await host.insert(shorthand.value, {
      ticketId: ticket.ticketId,
      targetChannel: draft.targetChannel,
      text: draft.text,
    });
    if (result.ok) keepDraft(result.value, shorthand.value);
    else if (result.error.kind === 'not-taken' && !result.error.restored) keepDraft(draft);
    setState(result.ok ? 'inserted' : result.error);
  };
  return { state, insert };
}
