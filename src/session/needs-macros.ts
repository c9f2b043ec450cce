import type { TicketView } from '../core/derive';

/** How a shorthand begins: which template it names may be known from the macros alone. */
const SHORTHAND = '&((';

/**
 * Do the agent's macros matter before the agent goes to them? Where a free text may be lost they tell
 * which macro brought it and hold the templates that arrive; in a window with time left they cost a
 * request for nothing.
 */
export const needsMacros = ({ window, freeText }: TicketView, draftText: string): boolean =>
  freeText === 'lost' ||
  freeText === 'unsure' ||
  window.state === 'closing' ||
  window.state === 'critical' ||
  draftText.includes(SHORTHAND);
