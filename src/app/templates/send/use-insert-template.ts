import { useState } from 'react';
import { shorthandFor } from '../../../core/template/insert-text';
import type { Template } from '../../../core/template/template';
import type { ReplaceFailure } from '../../../zendesk/composer/replace-draft';
import { useTicketContext } from '../../ticket/ticket-context';

export type InsertState =
  | 'idle'
  | 'inserting'
  | 'inserted'
  | ReplaceFailure
  /** A value of the template itself cannot be written as shorthand. */
  | { readonly kind: 'not-writable' };

/** Inserts a filled template into the composer, once at a time, and keeps the draft it replaces. */
export function useInsertTemplate(template: Template) {
  const { host, ticket, keepDraft } = useTicketContext();
  const [state, setState] = useState<InsertState>('idle');

  /** @returns whether it stands in the composer now. */
  const insert = async (values: readonly string[]): Promise<boolean> => {
    if (state === 'inserting') return false;
    const shorthand = shorthandFor(template, values);
    if (!shorthand.ok) {
      setState({ kind: 'not-writable' });
      return false;
    }
    setState('inserting');
    const { targetChannel, text } = ticket.composer;
    const result = await host.insert(shorthand.value, {
      ticketId: ticket.ticketId,
      type: 'publicReply',
      targetChannel,
      text,
    });
    if (result.ok) {
      keepDraft(result.value, shorthand.value);
      setState('inserted');
      return true;
    }
    const { error } = result;
    if ('removed' in error && error.removed) keepDraft(error.removed, shorthand.value);
    // What was expected did not hold: the next try has to start from what is there now.
    host.refresh();
    setState(error);
    return false;
  };
  return { state, insert };
}
