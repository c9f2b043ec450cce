import { splitWarnHours } from './warn-hours';

/** Whose tickets the app warns of; each holds the agent's own. */
export type AlertedTickets =
  | 'none'
  | 'own'
  /** Also those of the agent's groups that nobody has. */
  | 'unassigned'
  /** All of the agent's groups. */
  | 'groups';

/** The admin's word on alerts. */
export interface AlertSettings {
  readonly tickets: AlertedTickets;
  /** None for a ticket in which we spoke last. */
  readonly onlyUnanswered: boolean;
}

export const DEFAULT_ALERTS: AlertSettings = { tickets: 'own', onlyUnanswered: false };

/** The search that finds them all, and few others. */
export const alertedScope = ({ tickets }: AlertSettings): 'mine' | 'groups' =>
  tickets === 'unassigned' || tickets === 'groups' ? 'groups' : 'mine';

const TICKETS: Readonly<Record<string, AlertedTickets>> = {
  off: 'none',
  unassigned: 'unassigned',
  groups: 'groups',
};

const UNANSWERED = 'unanswered';

/**
 * The words behind the hours of `warn_hours`: `4, 1, groups, unanswered`.
 * @returns null: a word that is not known, or two that contradict each other.
 */
export function readAlertWords(warnHours: string): AlertSettings | null {
  const words = splitWarnHours(warnHours)
    .words.toLowerCase()
    .split(/[\s,;]+/);
  let { tickets, onlyUnanswered } = DEFAULT_ALERTS;
  for (const word of words) {
    if (word === '') continue;
    if (word === UNANSWERED) onlyUnanswered = true;
    else if (Object.hasOwn(TICKETS, word) && tickets === DEFAULT_ALERTS.tickets) {
      tickets = TICKETS[word] ?? tickets;
    } else return null;
  }
  return { tickets, onlyUnanswered };
}

/** The words that say this, '' for the default; `readAlertWords` reads them back. */
export function writeAlertWords({ tickets, onlyUnanswered }: AlertSettings): string {
  const [word] = Object.entries(TICKETS).find(([, said]) => said === tickets) ?? [];
  return [word, onlyUnanswered ? UNANSWERED : undefined].filter(Boolean).join(', ');
}
