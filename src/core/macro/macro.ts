export interface Macro {
  readonly id: string;
  /** Zendesk groups by `::`, as in `Shipping::Delayed`. */
  readonly title: string;
  readonly description: string;
  /** Plain text of the comment it writes; null: none. */
  readonly comment: string | null;
  /** Its texts for other channels or formats; which one Zendesk takes is not always known. */
  readonly otherTexts: readonly string[];
  /** The comment is an internal note. */
  readonly isInternal: boolean;
  /** A picture or file comes along, so it answers even without words. */
  readonly hasMedia: boolean;
  /** What it sends elsewhere, never to this customer on this channel. */
  readonly asides: readonly MacroAside[];
  readonly actions: readonly MacroAction[];
}

export type MacroAside = 'side-conversation' | 'notification';

export interface MacroAction {
  /** Zendesk's name: `status`, `current_tags`, `custom_fields_360001`. */
  readonly field: string;
  /** As text; several values separated by blanks, '' for what is not text. */
  readonly value: string;
}

export type MacroDelivery = 'template' | 'free-text' | 'no-reply';
