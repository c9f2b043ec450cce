import type { TicketView } from './derive';

export type Tool = 'templates' | 'macros' | 'delivery';

/** Macros where free text arrives, templates where only they do and the ticket takes any. */
export function usualTool(
  { freeText, window }: Pick<TicketView, 'freeText' | 'window'>,
  takesTemplates: boolean,
): Tool {
  const isWayOut = 'afterClose' in window && window.afterClose === 'template';
  const isShut = freeText === 'lost' || freeText === 'unsure';
  return takesTemplates && isWayOut && isShut ? 'templates' : 'macros';
}
