import { type Composer, hasPicture, isBlankDraft } from '../../core/conversation/ticket-snapshot';
import { writeParkedNote } from '../../core/parked/parked-note';
import { collapse } from '../../core/text/compare-text';
import type { ParkOutcome } from './parking';
import type { ParkingPart } from './watch-parked';

/** A rich composer wraps whatever is in it; what has no such tag was typed into a plain one. */
const WRAPPED = /<(?:p|div|br|ul|ol|li|h\d|blockquote|pre)\b/i;

/** A draft's words to the letter: in a plain composer `<b>` is three characters of the agent's own. */
export const readDraftText = ({ text, markup }: Composer): string =>
  WRAPPED.test(markup) ? text : markup.trim();

const ID_LENGTH = 12;

/** An id for a parked reply: enough of chance that no two in a ticket are ever the same. */
const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, ID_LENGTH);

/**
 * Parks the draft: keeps it as an internal note, then takes it out of the composer, if that still
 * holds exactly what was kept. Whatever fails, the draft stays; and a draft that stays though it was kept
 * is a changed version of what waits now, whose place it takes when it is parked again.
 */
export async function park({ host, store, texts, change, keepDraft }: ParkingPart): Promise<void> {
  const { editingId: edited, attempt: tried } = store.get().parked;
  const { ticketId, composer } = host.getState().ticket;
  const { type } = composer;
  const text = readDraftText(composer);
  const end = (outcome: ParkOutcome) => change({ outcome });
  /** Another parked reply may have been put into the composer meanwhile: that is what is edited then. */
  const endKept = (outcome: ParkOutcome, staying: string | null) => {
    const { editingId } = store.get().parked;
    change({ outcome, attempt: null, editingId: editingId === edited ? staying : editingId });
  };
  /** What is written into a reply that somebody emptied is no version of anything. */
  const idOfStaying = () => (isBlankDraft(host.getState().ticket.composer) ? null : id);
  if (composer.hasAttachments || hasPicture(composer)) return end({ kind: 'has-files' });

  const again = tried?.text === text ? tried : null;
  const attempt = again ?? { id: newId(), text };
  const { id } = attempt;
  end({ kind: 'busy' });
  const notes = (await host.closedWindow().catch(() => null))?.parked;
  if (!notes) return end({ kind: 'offline' });

  const mark = { kind: 'parked', id, replaces: edited } as const;
  const sentence = texts.parkedNote('parked', store.get().partner.name);
  const kept = await notes.keep({
    ticketId,
    mark,
    note: writeParkedNote(mark, sentence, text),
    mayBeThere: again !== null,
  });
  if (!kept.ok) {
    const inDoubt = kept.error.kind !== 'refused';
    const outcome: ParkOutcome = { kind: 'failed', failure: kept.error };
    return change({ outcome, attempt: inDoubt ? attempt : null });
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
    if (readDraftText(emptied.value) !== text || hasPicture(emptied.value))
      keepDraft(emptied.value);
    return endKept({ kind: 'parked' }, null);
  }
  if ('removed' in emptied.error && emptied.error.removed) keepDraft(emptied.error.removed);
  const staying = idOfStaying();
  if (staying === null) return endKept({ kind: 'parked' }, null);
  const isTyped = emptied.error.kind === 'draft-changed';
  endKept({ kind: isTyped ? 'draft-stays' : 'not-emptied' }, staying);
}
