import type { TicketView } from '../../core/derive';

/** Whether an approved template is a way out on the shown channel. */
export const takesTemplates = ({ window }: Pick<TicketView, 'window'>): boolean =>
  'afterClose' in window && window.afterClose === 'template';
