import type { Composer } from '../../core/conversation/ticket-snapshot';

/** A rich composer wraps whatever is in it; what has no such tag was typed into a plain one. */
const WRAPPED = /<(?:p|div|br|ul|ol|li|h\d|blockquote|pre)\b/i;

/** A draft's words to the letter: in a plain composer `<b>` is three characters of the agent's own. */
export const readDraftText = ({ text, markup }: Composer): string =>
  WRAPPED.test(markup) ? text : markup.trim();
