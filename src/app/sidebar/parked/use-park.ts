import { useRef } from 'react';
import { writeParkedNote } from '../../../core/parked/write-parked-note';
import { collapse } from '../../../core/text/collapse';
import { useLocale } from '../../i18n/LocaleContext';
import { useTicketContext } from '../../ticket/ticket-context';
import { newParkedId } from './new-parked-id';
import type { Parking, ParkOutcome } from './parking';
import { wordsOfDraft } from './words-of-draft';

/**
 * Parks the draft: keeps it as an internal note, then takes it out of the composer, if that still
 * holds exactly what was kept. Whatever fails, the draft stays.
 */
export function usePark(
  parking: Parking,
  onChange: (parking: Parking) => void,
): () => Promise<void> {
  const { t } = useLocale();
  const { host, customer } = useTicketContext();
  /** A double click is quicker than the screen. */
  const isRunning = useRef(false);

  const park = async () => {
    const { ticketId, composer } = host.getState().ticket;
    const { type } = composer;
    const text = wordsOfDraft(composer);
    const end = (outcome: ParkOutcome, change: Partial<Parking> = {}) =>
      onChange({ ...parking, ...change, outcome });
    if (composer.hasAttachments) return end({ kind: 'has-files' });

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

    const done = { attempt: null, editingId: null };
    host.refresh();
    // Only what surely came through may go from the composer.
    if (collapse(kept.value) !== collapse(text)) return end({ kind: 'words-changed' }, done);
    const emptied = await host.insert('', { ticketId, type, text: composer.text });
    host.refresh();
    if (emptied.ok) return end({ kind: 'parked' }, done);
    end({ kind: emptied.error.kind === 'draft-changed' ? 'draft-stays' : 'not-emptied' }, done);
  };
  return async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    await park();
    isRunning.current = false;
  };
}
