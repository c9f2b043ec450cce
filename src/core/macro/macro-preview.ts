import type { FieldChange } from './field-changes';

/** People, groups and options by what Zendesk calls them on this ticket. */
export interface FieldNames {
  /** By field: what it is called. */
  readonly fields: ReadonlyMap<string, string>;
  /** By field, then by value: what the value is called. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What a macro would do to this ticket, as Zendesk itself previews it. Nothing is changed by that. */
export interface MacroPreview {
  /** What it writes, placeholders filled; null when it writes nothing. */
  readonly text: string | null;
  readonly isPublic: boolean;
  readonly changes: readonly FieldChange[];
  readonly names: FieldNames;
}

/** What a macro that was applied has left in the ticket's fields. */
export type FieldsLeft = Pick<MacroPreview, 'changes' | 'names'>;
