import { type Dispatch, type SetStateAction, useRef } from 'react';
import { hasPicture, isBlankDraft } from '../../../core/conversation/ticket-snapshot';
import { writeParkedNote } from '../../../core/parked/write-parked-note';
import { collapse } from '../../../core/text/collapse';
import { useLocale } from '../../i18n/LocaleContext';
import { useTicketContext } from '../../ticket/ticket-context';
import { newParkedId } from './new-parked-id';
import { NOT_PARKING, type Parking, type ParkOutcome } from './parking';
import { wordsOfDraft } from './words-of-draft';

/**
 * Parks the draft: keeps it as an internal note, then takes it out of the composer, if that still
 * holds exactly what was kept. Whatever fails, the draft stays; and a draft that stays though it was kept
 * is a changed version of what waits now, whose place it takes when it is parked again.
 */
export function usePark(
  parking: Parking,
  onChange: Dispatch<SetStateAction<Parking | null>>,
): () => Promise<void> {
  const { t } = useLocale();
  const { host, customer, keepDraft } = useTicketContext();
  /** A double click is quicker than the screen. */
  const isRunning = useRef(false);

  const park = async () => {
    const { ticketId, composer } = host.getState().ticket;
    const { type } = composer;
    const text = wordsOfDraft(composer);
    const end = (outcome: ParkOutcome, change: Partial<Parking> = {}) =>
      onChange((now) => ({ ...(now ?? NOT_PARKING), ...change, outcome }));
    /** Another parked reply may have been put into the composer meanwhile: that is what is edited then. */
    const endKept = (outcome: ParkOutcome, editingId: string | null) =>
      onChange((now) => {
        const isOther = now !== null && now.editingId !== parking.editingId;
        return { outcome, attempt: null, editingId: isOther ? now.editingId : editingId };
      });
    /** What is written into a reply that somebody emptied is no version of anything. */
    const idOfStaying = () => (isBlankDraft(host.getState().ticket.composer) ? null : id);
    if (composer.hasAttachments || hasPicture(composer)) return end({ kind: 'has-files' });

    const again = parking.attempt?.text === text ? parking.attempt : null;
    const attempt = again ?? { id: newParkedId(), text };
    const { id } = attempt;
    end({ kind: 'busy' });
    const notes = (await host.waysBack().catch(() => null))?.parked;
    if (!notes) return end({ kind: 'offline' });

    const mark = { kind: 'parked', id, replaces: parking.editingId } as const;
    const sentence = t('parked.note.parked', { customer });
    const kept = await notes.keep({
      ticketId,
      mark,
      note: writeParkedNote(mark, sentence, text),
      mayBeThere: again !== null,
    });
    if (!kept.ok) {
      const inDoubt = kept.error.kind !== 'refused';
      return end({ kind: 'failed', failure: kept.error }, { attempt: inDoubt ? attempt : null });
    }

    host.refresh();
    // Only what surely came through may go from the composer.
    if (collapse(kept.value) !== collapse(text)) {
      return endKept({ kind: 'words-changed' }, idOfStaying());
    }
    const { markup } = composer;
    const emptied = await host.insert('', { ticketId, type, text: composer.text, markup });
    host.refresh();
    if (emptied.ok) {
      // What was typed or pasted in the moment of emptying stands in no note.
      if (wordsOfDraft(emptied.value) !== text || hasPicture(emptied.value)) {
        keepDraft(emptied.value);
      }
      return endKept({ kind: 'parked' }, null);
    }
    if ('removed' in emptied.error && emptied.error.removed) keepDraft(emptied.error.removed);
    const isTyped = emptied.error.kind === 'draft-changed';
    endKept({ kind: isTyped ? 'draft-stays' : 'not-emptied' }, idOfStaying());
  };
  return async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    await park();
    isRunning.current = false;
  };
}
