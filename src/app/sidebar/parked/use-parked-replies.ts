import { useCallback, useEffect, useState } from 'react';
import {
  NOTHING_PARKED,
  type ParkedReplies,
  parkedReplies,
} from '../../../core/parked/parked-replies';
import { useTicketContext } from '../../ticket/ticket-context';

export interface ParkedRepliesOfTicket {
  readonly replies: ParkedReplies;
  /** The notes could not be read this time; what was known before stays. */
  readonly hasFailed: boolean;
  /** Reads them anew; null where that fails. */
  readonly readAgain: () => Promise<ParkedReplies | null>;
}

/** The parked replies in the ticket's notes, read again whenever its conversation was. */
export function useParkedReplies(): ParkedRepliesOfTicket {
  const { host, ticket } = useTicketContext();
  const [replies, setReplies] = useState(NOTHING_PARKED);
  const [hasFailed, setFailed] = useState(false);
  const { messages } = ticket;

  const readAgain = useCallback(async () => {
    const notes = (await host.waysBack().catch(() => null))?.parked;
    const read = await notes?.read();
    setFailed(!read?.ok);
    if (!read?.ok) return null;
    const found = parkedReplies(read.value);
    setReplies(found);
    return found;
  }, [host]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the notes stand in the conversation
  useEffect(() => {
    void readAgain();
  }, [readAgain, messages]);
  return { replies, hasFailed, readAgain };
}
