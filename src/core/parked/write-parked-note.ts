import { collapse } from '../text/collapse';
import type { ParkedMark } from './parked-note';
import { shielded } from './shield';

/** The line that machines read. Plain signs only: it has to live through Zendesk's HTML (?). */
function markLine(mark: ParkedMark): string {
  const replaces =
    mark.kind === 'parked' && mark.replaces !== null ? `:replaces:${mark.replaces}` : '';
  return `[reply-window:${mark.kind}:v1:${mark.id}${replaces}]`;
}

const endLine = (id: string): string => `[reply-window:end:v1:${id}]`;

/**
 * A note as it goes into the ticket: a sentence for people, the mark, the parked words between it and
 * an end mark.
 * @param sentence what colleagues read first, in the agent's language.
 * @param text the words to keep, '' where none are; blank lines around them are not kept.
 */
export function writeParkedNote(mark: ParkedMark, sentence: string, text = ''): string {
  const head = `${shielded(collapse(sentence))}\n${markLine(mark)}`;
  if (mark.kind !== 'parked') return head;
  return `${head}\n\n${shielded(text.trim())}\n\n${endLine(mark.id)}`;
}
