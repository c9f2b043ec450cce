import { type Composer, hasPicture, isBlankDraft } from '../../core/conversation/ticket-snapshot';
import { writeParkedNote } from '../../core/parked/parked-note';
import { collapse } from '../../core/text/compare-text';
import type { ParkOutcome } from './parking';
import type { ParkingPart } from './watch-parked';

/** A rich composer wraps its content; without such a tag it is a plain one. */
const WRAPPED = /<(?:p|div|br|ul|ol|li|h\d|blockquote|pre)\b/i;

/** A draft's exact words: in a plain composer `<b>` is three characters of the agent's. */
export const readDraftText = ({ text, markup }: Composer): string =>
  WRAPPED.test(markup) ? text : markup.trim();

const ID_LENGTH = 12;

/** An id that is unique within a ticket. */
const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, ID_LENGTH);

/**
 * Parks the draft: saves it as an internal note, then empties the composer if it still holds
 * exactly that. On any failure the draft stays; one that stays although saved counts as a changed
 * version, and replaces it when parked again.
 */
export async function park({ host, store, texts, change, keepDraft }: ParkingPart): Promise<void> {
  const { editingId: edited, attempt: tried } = store.get().parked;
  const { ticketId, composer } = host.getState().ticket;
  const { type } = composer;
  const text = readDraftText(composer);
  const end = (outcome: ParkOutcome) => change({ outcome });
  /** Another parked reply may be in the composer meanwhile: that one is edited then. */
  const endKept = (outcome: ParkOutcome, staying: string | null) => {
    const { editingId } = store.get().parked;
    change({ outcome, attempt: null, editingId: editingId === edited ? staying : editingId });
  };
  /** What is written into an emptied reply is no version of anything. */
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
  // Only what was certainly saved may leave the composer.
  if (collapse(kept.value) !== collapse(text)) {
    return endKept({ kind: 'words-changed' }, idOfStaying());
  }
  const { markup } = composer;
  const emptied = await host.insert('', { ticketId, type, text: composer.text, markup });
  host.refresh();
  if (emptied.ok) {
    // What was typed while emptying is in no note.
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
