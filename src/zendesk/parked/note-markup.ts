import { escapeHtml } from '../escape-html';
import { collect } from '../ticket/plain-text';

const NO_BREAK = '\u00a0';

/** A browser shows one blank for several and none at a line's ends: there no-break spaces stand. */
const keptBlanks = (line: string): string =>
  line.replace(/^ +| +$| {2,}/g, (blanks) => NO_BREAK.repeat(blanks.length));

/**
 * A note's text as Zendesk's HTML. HTML and not `body`, as Zendesk may read that as Markdown (?): a
 * star in an agent's words has to stay a star.
 */
export function noteMarkup(text: string): string {
  const lines = escapeHtml(text).split('\n');
  return `<p>${lines.map(keptBlanks).join('<br>')}</p>`;
}

/**
 * In HTML a line break is a blank, and beside a tag it is only there to make the source readable. Each
 * run of white space is taken whole, so that a long one is read once.
 */
const onOneLine = (html: string): string =>
  html.replace(/(>?)([ \t\r\n]+)(<?)/g, (all, before: string, blanks: string, after: string) =>
    /[\r\n]/.test(blanks) ? before + after || ' ' : all,
  );

/** As people see a line of HTML: blanks at its ends are none. */
function seen(line: string): string {
  let from = 0;
  let to = line.length;
  while (line[from] === ' ') from++;
  while (to > from && line[to - 1] === ' ') to--;
  return line.slice(from, to).replaceAll(NO_BREAK, ' ');
}

/**
 * The text of a note, line by line, from what Zendesk gives for it: HTML or, in some places, plain
 * text (?). Parsed in an inert document: nothing runs, nothing loads.
 */
export function noteText(content: string, isPlain: boolean): string {
  if (isPlain) return content.replaceAll(NO_BREAK, ' ');
  const { body } = new DOMParser().parseFromString(onOneLine(content), 'text/html');
  const lines = [''];
  collect(body, lines);
  return lines.map(seen).join('\n');
}
