import * as v from 'valibot';
import { lenient } from '../../core/lenient';
import { ok, type Result } from '../../core/result';
import { type Answers, getAll, parsed } from '../sdk/get-all';
import type { CallFailure } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import { idShape } from '../ticket/ticket-shapes';

/** Facts of ticket and people from the app framework, without a request. */
export interface ReadFacts {
  /** '' for none, or not told. */
  readonly organizationName: string;
  readonly brandName: string;
  /** By number; a choice by its label. */
  readonly ticketFields: ReadonlyMap<string, string>;
  readonly requester: {
    /** The requester of these facts. */
    readonly id: string | null;
    readonly locale: string | null;
    /** null: Zendesk does not tell them. */
    readonly tags: readonly string[] | null;
  };
  readonly agentGroups: readonly string[];
}

const name = lenient(v.string());
const namedShape = v.nullable(v.looseObject({ name }));

/** Which user properties `ticket.requester` has is (S): a missing one is unknown. */
const requesterShape = v.nullable(
  v.looseObject({
    id: lenient(idShape),
    locale: lenient(v.string()),
    tags: lenient(v.array(v.unknown())),
  }),
);

const groupsShape = v.looseObject({ groups: lenient(v.array(v.unknown())) });

const fieldShape = v.nullable(v.looseObject({ optionValues: lenient(v.array(v.unknown())) }));
const optionShape = v.looseObject({ label: v.string(), value: v.string() });

const nameOf = (answers: Answers, path: string): string => {
  const named = parsed(answers, path, namedShape);
  return named.ok ? (named.value?.name ?? '') : '';
};

const isText = (value: unknown): value is string => typeof value === 'string';

function requesterOf(answers: Answers): ReadFacts['requester'] {
  const person = parsed(answers, 'ticket.requester', requesterShape);
  if (!person.ok || person.value === null) return { id: null, locale: null, tags: null };
  const { id, locale, tags } = person.value;
  return { id, locale: locale?.trim() || null, tags: tags?.filter(isText) ?? null };
}

function groupsOf(answers: Answers): readonly string[] {
  const agent = parsed(answers, 'currentUser', groupsShape);
  if (!agent.ok) return [];
  return (agent.value.groups ?? []).flatMap((item) => {
    const group = v.safeParse(v.looseObject({ name: v.string() }), item);
    return group.success ? [group.output.name] : [];
  });
}

/** A choice's labels by value. */
function labelsOf(answers: Answers, path: string): ReadonlyMap<string, string> {
  const field = parsed(answers, path, fieldShape);
  if (!field.ok) return new Map();
  const options = (field.value?.optionValues ?? []).map((item) => v.safeParse(optionShape, item));
  return new Map(
    options.flatMap((option) =>
      option.success ? [[option.output.value, option.output.label] as const] : [],
    ),
  );
}

const valuePath = (id: string): string => `ticket.customField:custom_field_${id}`;
const fieldPath = (id: string): string => `ticketFields:custom_field_${id}`;

/**
 * One bulk `get`; what is not told stays empty, it fails only without any answer.
 * @param fieldIds custom ticket fields that templates are filled from.
 */
export async function readFacts(
  client: Pick<ZafClient, 'get'>,
  fieldIds: readonly string[],
): Promise<Result<ReadFacts, CallFailure>> {
  const got = await getAll(client, [
    'ticket.organization',
    'ticket.brand',
    'ticket.requester',
    'currentUser',
    ...fieldIds.flatMap((id) => [valuePath(id), fieldPath(id)]),
  ]);
  if (!got.ok) return got;
  const answers = got.value;
  const fields = fieldIds.map((id) => {
    const value = answers[valuePath(id)];
    return [
      id,
      value?.ok ? textOfValue(value.value, labelsOf(answers, fieldPath(id))) : '',
    ] as const;
  });
  return ok({
    organizationName: nameOf(answers, 'ticket.organization'),
    brandName: nameOf(answers, 'ticket.brand'),
    ticketFields: new Map(fields),
    requester: requesterOf(answers),
    agentGroups: groupsOf(answers),
  });
}

const NO_LABELS: ReadonlyMap<string, string> = new Map();

/**
 * A custom field's value for a template: text, numbers, a choice's label; '' for nothing and for a
 * tick, as "true" is no word for a customer.
 */
export function textOfValue(value: unknown, labels = NO_LABELS): string {
  if (Array.isArray(value)) {
    return value
      .map((one) => textOfValue(one, labels))
      .filter((text) => text !== '')
      .join(', ');
  }
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  // Zendesk writes a choice in a category as `Category::Choice`.
  const label = labels.get(value)?.split('::').at(-1);
  return (label ?? value).trim();
}
