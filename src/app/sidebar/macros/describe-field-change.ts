import type { FieldChange, FieldNames } from '../../../core/macro/field-changes';
import type { Locale } from '../../i18n/locale';
import type { MessageKey } from '../../i18n/messages';

const FIELDS: Readonly<Record<string, MessageKey>> = {
  status: 'macroPreview.field.status',
  priority: 'macroPreview.field.priority',
  type: 'macroPreview.field.type',
  subject: 'macroPreview.field.subject',
  assignee_id: 'macroPreview.field.assignee',
  group_id: 'macroPreview.field.group',
};

/** Zendesk's own values; what an account has added goes by the name that Zendesk gives. */
const VALUES: Readonly<Record<string, Readonly<Record<string, MessageKey>>>> = {
  status: {
    new: 'macroPreview.status.new',
    open: 'macroPreview.status.open',
    pending: 'macroPreview.status.pending',
    hold: 'macroPreview.status.hold',
    solved: 'macroPreview.status.solved',
    closed: 'macroPreview.status.closed',
  },
  priority: {
    low: 'macroPreview.priority.low',
    normal: 'macroPreview.priority.normal',
    high: 'macroPreview.priority.high',
    urgent: 'macroPreview.priority.urgent',
  },
  type: {
    question: 'macroPreview.type.question',
    incident: 'macroPreview.type.incident',
    problem: 'macroPreview.type.problem',
    task: 'macroPreview.type.task',
  },
};

const SWITCH: Readonly<Record<string, MessageKey>> = {
  true: 'macroPreview.yes',
  false: 'macroPreview.no',
};

/** Where only an id is known. */
const BY_ID: Readonly<Record<string, MessageKey>> = {
  assignee_id: 'macroPreview.person',
  group_id: 'macroPreview.group',
};

type Reading = Pick<Locale, 't' | 'list'>;

function describeField(field: string, names: FieldNames, t: Locale['t']): string {
  const known = FIELDS[field];
  if (known) return t(known);
  const id = /^custom_field_(\d+)$/.exec(field)?.[1];
  return names.fields.get(field) ?? (id ? t('macroPreview.customField', { id }) : field);
}

function describeValue(
  field: string,
  value: string | null,
  names: FieldNames,
  t: Locale['t'],
): string {
  if (value === null) {
    return t(field === 'assignee_id' ? 'macroPreview.nobody' : 'macroPreview.notSet');
  }
  const key = VALUES[field]?.[value];
  if (key) return t(key);
  const named = names.values.get(field)?.get(value);
  if (named) return named;
  const byId = BY_ID[field];
  if (byId) return t(byId, { id: value });
  const onOrOff = field.startsWith('custom_field_') ? SWITCH[value] : undefined;
  return onOrOff ? t(onOrOff) : value;
}

/** One change as the agent knows it, a line for each: "Status · Open → Pending". */
export function describeFieldChange(
  change: FieldChange,
  names: FieldNames,
  { t, list }: Reading,
): readonly string[] {
  switch (change.kind) {
    case 'value': {
      const field = describeField(change.field, names, t);
      const after = describeValue(change.field, change.after, names, t);
      if (change.before === undefined) return [t('macroPreview.changeTo', { field, after })];
      const before = describeValue(change.field, change.before, names, t);
      return [t('macroPreview.change', { field, before, after })];
    }
    case 'tags': {
      const { added, removed } = change;
      const lines: string[] = [];
      if (added.length > 0) {
        lines.push(t('macroPreview.tagsAdded', { count: added.length, tags: list(added) }));
      }
      if (removed.length > 0) {
        lines.push(t('macroPreview.tagsRemoved', { count: removed.length, tags: list(removed) }));
      }
      return lines;
    }
    case 'other':
      return [t('macroPreview.otherField', { field: describeField(change.field, names, t) })];
  }
}
