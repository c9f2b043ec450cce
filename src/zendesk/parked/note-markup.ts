import { escapeHtml } from '../escape-html';
import { collect } from '../ticket/plain-text';

const NO_BREAK = '\u00a0';

/** Browsers collapse blanks and drop them at a line's ends: those become no-break spaces. */
const keptBlanks = (line: string): string =>
  line.replace(/^ +| +$| {2,}/g, (blanks) => NO_BREAK.repeat(blanks.length));

/** A note's text as HTML; as plain `body`, Zendesk might read it as Markdown (?). */
export function noteMarkup(text: string): string {
  const lines = escapeHtml(text).split('\n');
  return `<p>${lines.map(keptBlanks).join('<br>')}</p>`;
}

/** HTML line breaks are blanks, or nothing beside a tag. Runs are taken whole to stay linear. */
const withoutSourceBreaks = (html: string): string =>
  html.replace(/(>?)([ \t\r\n]+)(<?)/g, (all, before: string, blanks: string, after: string) =>
    /[\r\n]/.test(blanks) ? before + after || ' ' : all,
  );

/** A line without blanks at its ends, as people see it. */
function seen(line: string): string {
  let from = 0;
  let to = line.length;
  while (line[from] === ' ') from++;
  while (to > from && line[to - 1] === ' ') to--;
  return line.slice(from, to).replaceAll(NO_BREAK, ' ');
}

/**
 * A note's text, line by line, from Zendesk's HTML or, in places, plain text (?). Parsed in an
 * inert document: nothing runs, nothing loads.
 */
export function noteText(content: string, isPlain: boolean): string {
  if (isPlain) return content.replaceAll(NO_BREAK, ' ');
  const { body } = new DOMParser().parseFromString(withoutSourceBreaks(content), 'text/html');
  const lines = [''];
  collect(body, lines);
  return lines.map(seen).join('\n');
}
