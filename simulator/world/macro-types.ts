/** As in Zendesk's API: `{field: 'comment_value', value: ['channel:all', '…']}`. */
export interface SimMacroAction {
  readonly field: string;
  readonly value: unknown;
}

export interface SimMacro {
  readonly id: number;
  /** `Category::Title`. */
  readonly title: string;
  readonly description: string | null;
  readonly active: boolean;
  /** Only the current agent's own. */
  readonly personal: boolean;
  readonly actions: readonly SimMacroAction[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface SimTicketField {
  /** `status`, `priority`, … or `custom_field_<id>`. */
  readonly name: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly optionValues: readonly { readonly label: string; readonly value: string }[];
}
