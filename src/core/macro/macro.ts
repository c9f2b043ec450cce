/** One of the agent's active macros, as the edge (`src/zendesk/`) has parsed it. */
export interface Macro {
  readonly id: string;
  /** Zendesk groups by `::`, as in `Shipping::Delayed`. */
  readonly title: string;
  readonly description: string;
  /** Plain text of the public or private comment it would write; null when it writes none. */
  readonly comment: string | null;
  /** True when the comment would be an internal note. */
  readonly isInternal: boolean;
}

/** How a macro answers the customer. */
export type MacroDelivery = 'template' | 'free-text' | 'no-reply';
