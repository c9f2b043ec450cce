import type { MacroAction } from './macro';

/**
 * Fields of a ticket as text, by Zendesk's name of each: `status`, `assignee_id`, `tags`,
 * `custom_field_360001`. null: not set. What is missing is not known.
 */
export type TicketFields = ReadonlyMap<string, string | null | readonly string[]>;

/** What becomes of one field. */
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
  /** A field of which is not known what it becomes. */
  | { readonly kind: 'other'; readonly field: string };

const TAG_ACTIONS = new Set(['set_tags', 'current_tags', 'remove_tags']);
const VALUES = new Set(['status', 'priority', 'type', 'subject', 'assignee_id', 'group_id']);
const CUSTOM = /^custom_fields?_(\d+)$/;

/** The field of the ticket that an action sets; null for one that is not told in the ticket. */
export function fieldOfAction({ field }: MacroAction): string | null {
  if (TAG_ACTIONS.has(field)) return 'tags';
  const custom = CUSTOM.exec(field)?.[1];
  if (custom !== undefined) return `custom_field_${custom}`;
  return VALUES.has(field) ? field : null;
}

/**
 * What a macro's actions change, told by the ticket's fields before and after them. Of both only what
 * the actions touch is looked at: before and after may come from different places, and somebody else
 * may have changed the rest meanwhile.
 *
 * @returns in the order of the actions; a field that stays as it is is left out.
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

/** Zendesk takes tags apart at blanks and commas. */
const wordsOf = (actions: readonly MacroAction[]): string[] => [
  ...new Set(actions.flatMap(({ value }) => value.split(/[\s,]+/).filter(Boolean))),
];

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
