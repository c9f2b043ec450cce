/** One of the agent's active macros, as the edge (`src/zendesk/`) has parsed it. */
export interface Macro {
  readonly id: string;
  /** Zendesk groups by `::`, as in `Shipping::Delayed`. */
  readonly title: string;
  readonly description: string;
  /** Plain text of the public or private comment it would write; null when it writes none. */
  readonly comment: string | null;
  /**
   * Its other texts, for other channels or without formatting: which one Zendesk takes for a channel
   * is not known for all of them.
   */
  readonly otherTexts: readonly string[];
  /** True when the comment would be an internal note. */
  readonly isInternal: boolean;
  /** True when a picture or a file comes along: it then answers also without words. */
  readonly hasMedia: boolean;
  /** What it sends elsewhere, which never reaches this customer on this channel. */
  readonly asides: readonly MacroAside[];
  /** What it does to the ticket's fields, in order. */
  readonly actions: readonly MacroAction[];
}

export type MacroAside = 'side-conversation' | 'notification';

export interface MacroAction {
  /** Zendesk's name: `status`, `current_tags`, `custom_fields_360001`. */
  readonly field: string;
  /** As text; several values one blank apart, empty for what is not text. */
  readonly value: string;
}

/** How a macro answers the customer. */
export type MacroDelivery = 'template' | 'free-text' | 'no-reply';
