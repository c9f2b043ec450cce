import { isMessagingChannel } from './channels';
import type { Composer } from './ticket-types';
import type { Variants } from './variants';

/** Notes and e-mail have a rich composer; a messaging reply is plain text, unless the variant says else (?). */
export function isRichComposer(
  composer: Pick<Composer, 'type' | 'channel'>,
  variants: Variants,
): boolean {
  if (composer.type === 'internalNote') return true;
  return !isMessagingChannel(composer.channel) || variants.messagingTextIsHtml;
}

/** `after` with its text in the form that it now needs: rich or plain. The draft itself is kept. */
export function reshaped(
  before: Composer,
  variantsBefore: Variants,
  after: Composer,
  variants: Variants,
): Composer {
  const wasRich = isRichComposer(before, variantsBefore);
  const isRich = isRichComposer(after, variants);
  if (wasRich === isRich || isBlank(after.text)) return after;
  const text = isRich ? plainToHtml(after.text) : htmlToPlain(after.text);
  return { ...after, text, selection: null };
}

/** `''`, `<p></p>` and blanks: nothing to send. */
export function isBlank(text: string): boolean {
  return htmlToPlain(text).trim() === '';
}

export function plainToHtml(text: string): string {
  if (text === '') return '';
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<p>${escaped.replace(/\n/g, '<br>')}</p>`;
}

const MARKS: readonly [RegExp, string][] = [
  [/<\/?(strong|b)(\s[^>]*)?>/gi, '**'],
  [/<\/?(em|i)(\s[^>]*)?>/gi, '_'],
  [/<\/?code(\s[^>]*)?>/gi, '`'],
  [/<li(\s[^>]*)?>/gi, '- '],
  [/<(br|hr)\s*\/?>/gi, '\n'],
  [/<\/(p|div|h[1-6])>\s*<(p|div|h[1-6])(\s[^>]*)?>/gi, '\n'],
  [/<\/(li|tr|blockquote)>/gi, '\n'],
  [/<[^>]*>/g, ''],
];

/** Rich text to plain text with Markdown-like marks, as `ticket.editor.insert` does in messaging channels. */
export function htmlToPlain(html: string): string {
  const text = MARKS.reduce((rest, [pattern, mark]) => rest.replace(pattern, mark), html);
  return text
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\n+$/, '');
}

/** Takes scripts and handlers out. Enough for a composer nobody attacks; show message text as text all the same. */
export function sanitizeHtml(html: string): string {
  return html
    .replace(/<(script|style|iframe|object)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<(script|style|iframe|object|link|meta)\b[^>]*>/gi, '')
    .replace(/<[^>]*>/g, safeTag);
}

/** Only inside a tag: `onerror=…` in somebody's words is words. */
const safeTag = (tag: string): string =>
  tag
    .replace(/\son\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '')
    .replace(/(href|src)\s*=\s*(["']?)\s*javascript:[^"'>\s]*\2/gi, '');

/** True when a text is meant as HTML: it has a tag. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?[a-z][^>]*>/i.test(text);
}

/** What an app has said over the page, as people read it there. */
export const shownInNotice = (text: string, areHtml: boolean): string =>
  areHtml ? htmlToPlain(sanitizeHtml(text)) : text;
