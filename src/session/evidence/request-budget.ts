/**
 * `opening`: what a ticket may cost with a Sunshine key, whatever its window.
 * `closed`: what may be added where the window is closed or not known.
 */
export type BudgetPart = 'opening' | 'closed';

/** Two requests of each kind an opening; what another tab already knows costs nothing. */
const PART: Readonly<Record<BudgetPart, number>> = { opening: 2, closed: 2 };

export interface RequestBudget {
  allows(part: BudgetPart): boolean;
  /** To be called when a request really leaves. */
  spend(part: BudgetPart): void;
}

export function createRequestBudget(): RequestBudget {
  const left = { ...PART };
  return {
    allows: (part) => left[part] > 0,
    spend: (part) => {
      left[part] -= 1;
    },
  };
}
