import { useRef, useState } from 'react';
import { hasPicture } from '../../../core/conversation/ticket-snapshot';
import type { ParkedMark } from '../../../core/parked/parked-note';
import type { ParkedEnd, ParkedReplies, ParkedReply } from '../../../core/parked/parked-replies';
import { writeParkedNote } from '../../../core/parked/write-parked-note';
import { collapse } from '../../../core/text/collapse';
import type { ReplaceFailure } from '../../../zendesk/composer/replace-draft';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { useTicketContext } from '../../ticket/ticket-context';
import { keepFailureWords } from './park-outcome-words';

const ENDED = {
  released: 'parked.ended.released',
  discarded: 'parked.ended.discarded',
  replaced: 'parked.ended.replaced',
} as const satisfies Record<ParkedEnd, MessageKey>;

const NOTES = {
  released: 'parked.note.released',
  discarded: 'parked.note.discarded',
} as const satisfies Record<string, MessageKey>;

function notPutWords({ kind }: ReplaceFailure): MessageKey {
  if (kind === 'type-changed') return 'parked.notPut.otherType';
  return kind === 'draft-changed' || kind === 'channel-changed' || kind === 'ticket-changed'
    ? 'parked.notPut.changed'
    : 'parked.notPut.notTaken';
}

export interface ParkedActions {
  /** The reply for which something is under way. */
  readonly busyId: string | null;
  /** What did not work, and what to do. */
  readonly problem: string | null;
  /** Into the composer for good: colleagues see it in a note. */
  readonly release: (reply: ParkedReply) => Promise<void>;
  /** Into the composer to be changed and parked again. */
  readonly edit: (reply: ParkedReply) => Promise<void>;
  readonly discard: (reply: ParkedReply) => Promise<void>;
}

/**
 * What can be done with a parked reply, one thing at a time and never on an old look: a colleague may
 * have been quicker. Nothing is sent.
 */
export function useParkedActions(
  readAgain: () => Promise<ParkedReplies | null>,
  onEdit: (id: string) => void,
): ParkedActions {
  const { t } = useLocale();
  const { host, customer, keepDraft } = useTicketContext();
  const [busyId, setBusyId] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** A double click is quicker than the screen. */
  const isRunning = useRef(false);
  /** Notes of which nobody knows whether they were kept. */
  const doubts = useRef(new Set<string>());

  /** Why this reply can be had no more, or null where it still waits. */
  const lookFirst = async ({ id }: ParkedReply): Promise<string | null> => {
    const replies = await readAgain();
    if (!replies) return t('parked.notRead');
    if (replies.waiting.some((reply) => reply.id === id)) return null;
    return t(ENDED[replies.ended.get(id) ?? 'replaced']);
  };

  const putIn = async ({ text }: ParkedReply): Promise<string | null> => {
    const { ticketId, composer } = host.getState().ticket;
    const { targetChannel, markup, text: before } = composer;
    const expected = { ticketId, type: 'publicReply', targetChannel, text: before, markup };
    const result = await host.insert(text, expected);
    host.refresh();
    if (result.ok) {
      const isAnother = collapse(result.value.text) !== collapse(text) || hasPicture(result.value);
      if (isAnother) keepDraft(result.value);
      return null;
    }
    const { error } = result;
    if ('removed' in error && error.removed) keepDraft(error.removed);
    return t(notPutWords(error));
  };

  const end = async (
    reply: ParkedReply,
    kind: 'released' | 'discarded',
  ): Promise<string | null> => {
    const notes = (await host.waysBack().catch(() => null))?.parked;
    if (!notes) return t('parked.failure.offline');
    const mark: ParkedMark = { kind, id: reply.id };
    const key = `${kind} ${reply.id}`;
    const { ticketId } = host.getState().ticket;
    const kept = await notes.keep({
      ticketId,
      mark,
      note: writeParkedNote(mark, t(NOTES[kind], { customer })),
      mayBeThere: doubts.current.has(key),
    });
    if (kept.ok) {
      host.refresh();
      await readAgain();
      if (kind === 'discarded') return null;
      // A colleague may have pressed in the same moment: neither could see the other's note before.
      const ends = await notes.countEnds(ticketId, reply.id);
      return ends.ok && ends.value > 1 ? t('parked.putInTwice') : null;
    }
    if (kept.error.kind !== 'refused') doubts.current.add(key);
    return kind === 'released' ? t('parked.notNoted') : keepFailureWords(kept.error, t);
  };

  const doing =
    (...steps: readonly ((reply: ParkedReply) => Promise<string | null>)[]) =>
    async (reply: ParkedReply): Promise<void> => {
      if (isRunning.current) return;
      isRunning.current = true;
      setBusyId(reply.id);
      setProblem(null);
      let said: string | null = null;
      for (const step of steps) {
        said = await step(reply);
        if (said !== null) break;
      }
      setProblem(said);
      setBusyId(null);
      isRunning.current = false;
    };

  return {
    busyId,
    problem,
    release: doing(lookFirst, putIn, (reply) => end(reply, 'released')),
    edit: doing(lookFirst, putIn, async ({ id }) => {
      onEdit(id);
      return null;
    }),
    discard: doing(lookFirst, (reply) => end(reply, 'discarded')),
  };
}
