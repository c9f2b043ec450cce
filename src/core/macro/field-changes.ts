import type { MacroAction } from './macro';

/** By Zendesk's names (`status`, `custom_field_360001`). null: not set; missing: not known. */
export type TicketFields = ReadonlyMap<string, string | null | readonly string[]>;

export type FieldChange =
  | {
      readonly kind: 'value';
      readonly field: string;
      /** null: not set; undefined: not known. */
      readonly before: string | null | undefined;
      readonly after: string | null;
    }
  | {
      readonly kind: 'tags';
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  /** A field whose result is not known. */
  | { readonly kind: 'other'; readonly field: string };

const TAG_ACTIONS = new Set(['set_tags', 'current_tags', 'remove_tags']);
const VALUES = new Set(['status', 'priority', 'type', 'subject', 'assignee_id', 'group_id']);
const CUSTOM = /^custom_fields?_(\d+)$/;

/** The ticket field that an action sets; null if the ticket does not show it. */
export function fieldOfAction({ field }: MacroAction): string | null {
  if (TAG_ACTIONS.has(field)) return 'tags';
  const custom = CUSTOM.exec(field)?.[1];
  if (custom !== undefined) return `custom_field_${custom}`;
  return VALUES.has(field) ? field : null;
}

/**
 * What a macro's actions change, by the ticket's fields before and after. Only fields of the
 * actions are compared, as the two may come from different places and others may edit meanwhile.
 * @returns in the order of the actions, without fields that stay the same.
 */
export function fieldChanges(
  actions: readonly MacroAction[],
  before: TicketFields,
  after: TicketFields,
): readonly FieldChange[] {
  const names = new Set(actions.map((action) => fieldOfAction(action) ?? action.field));
  return [...names].flatMap((field): FieldChange[] => {
    const is = after.get(field);
    if (field === 'tags') return tagChanges(actions, before.get(field), is);
    if (is === undefined || Array.isArray(is)) return [{ kind: 'other', field }];
    const was = before.get(field);
    if (was === is) return [];
    return [{ kind: 'value', field, before: asText(was), after: asText(is) ?? null }];
  });
}

type Value = string | null | readonly string[] | undefined;

const asText = (value: Value): string | null | undefined =>
  typeof value === 'object' && value !== null ? value.join(', ') : value;

function tagChanges(actions: readonly MacroAction[], was: Value, is: Value): FieldChange[] {
  if (!Array.isArray(is)) return [{ kind: 'other', field: 'tags' }];
  const before: readonly string[] = Array.isArray(was) ? was : [];
  const named = (...fields: string[]) =>
    wordsOf(actions.filter(({ field }) => fields.includes(field)));
  const added = named('set_tags', 'current_tags').filter(
    (tag) => is.includes(tag) && !before.includes(tag),
  );
  const isReplaced = actions.some(({ field }) => field === 'set_tags');
  const gone = isReplaced ? before : named('remove_tags');
  const removed = gone.filter((tag) => before.includes(tag) && !is.includes(tag));
  return added.length > 0 || removed.length > 0 ? [{ kind: 'tags', added, removed }] : [];
}

/** Zendesk separates tags at blanks and commas. */
const wordsOf = (actions: readonly MacroAction[]): string[] => [
  ...new Set(actions.flatMap(({ value }) => value.split(/[\s,]+/).filter(Boolean))),
];

/** The names Zendesk shows for people, groups and options. */
export interface FieldNames {
  /** Names by field. */
  readonly fields: ReadonlyMap<string, string>;
  /** Names of values, by field and value. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Zendesk's own preview of a macro on this ticket; it changes nothing. */
export interface MacroPreview {
  /** The text, placeholders filled; null: none. */
  readonly text: string | null;
  readonly isPublic: boolean;
  readonly changes: readonly FieldChange[];
  readonly names: FieldNames;
}

/** What an applied macro left in the ticket's fields. */
export type FieldsLeft = Pick<MacroPreview, 'changes' | 'names'>;
