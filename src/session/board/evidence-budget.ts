import { MINUTE } from '../../core/time';
import type { RequestBudget } from '../evidence/evidence-requests';

/** Requests that read tickets one by one: after a refresh, and in any minute after it. */
const AFTER_REFRESH = 30;
const A_MINUTE = 6;

/** Its audits, and its thread in Sunshine or its audits once more without a filter. */
const A_TICKET = 2;

export interface EvidenceBudget {
  readonly renew: () => void;
  /** How long until another ticket may be read; 0: now. */
  readonly waitMs: (nowMs: number) => number;
  /** For one ticket. */
  readonly ofTicket: (nowMs: () => number) => RequestBudget;
}

/** How many requests the board may spend on single tickets. */
export function createEvidenceBudget(): EvidenceBudget {
  let left = 0;
  let spentAt: number[] = [];
  return {
    renew() {
      left = AFTER_REFRESH;
      spentAt = [];
    },
    waitMs(nowMs) {
      if (left >= A_TICKET) return 0;
      spentAt = spentAt.filter((at) => nowMs - at < MINUTE);
      // A ticket's two requests belong together.
      const inTheWay = spentAt[spentAt.length - (A_MINUTE - A_TICKET + 1)];
      return inTheWay === undefined ? 0 : inTheWay + MINUTE - nowMs;
    },
    ofTicket(nowMs) {
      let own = A_TICKET;
      return {
        // The log and other tickets are for whoever opens the ticket.
        allows: (part) => part === 'opening' && own > 0,
        spend() {
          own -= 1;
          if (left > 0) left -= 1;
          else spentAt.push(nowMs());
        },
      };
    },
  };
}
