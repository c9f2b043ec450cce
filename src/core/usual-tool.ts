import type { TicketView } from './derive';

/** What an agent works with beside a ticket. */
export type Tool = 'templates' | 'macros' | 'delivery';

/**
 * What helps now: macros where their free text arrives, templates where only they do, as long as the
 * ticket takes any.
 */
export function usualTool(
  { freeText, window }: Pick<TicketView, 'freeText' | 'window'>,
  takesTemplates: boolean,
): Tool {
  const isWayOut = 'afterClose' in window && window.afterClose === 'template';
  const isShut = freeText === 'lost' || freeText === 'unsure';
  return takesTemplates && isWayOut && isShut ? 'templates' : 'macros';
}
