import * as v from 'valibot';
import { lenient } from '../../core/lenient';
import { ok, type Result } from '../../core/result';
import { type Answers, getAll, parsed } from '../sdk/get-all';
import type { CallFailure } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import { idShape } from '../ticket/ticket-shapes';

/** What the app framework tells of ticket and people beyond the first look, without any HTTP request. */
export interface ReadFacts {
  /** '' where the ticket has none, or Zendesk does not tell it. */
  readonly organizationName: string;
  readonly brandName: string;
  /** By number; of a choice the words that people see. */
  readonly ticketFields: ReadonlyMap<string, string>;
  readonly requester: {
    /** Whom the rest is of. */
    readonly id: string | null;
    readonly locale: string | null;
    /** null where Zendesk does not tell them. */
    readonly tags: readonly string[] | null;
  };
  /** Names of the groups that the agent is in. */
  readonly agentGroups: readonly string[];
}

const name = lenient(v.string());
const namedShape = v.nullable(v.looseObject({ name }));

/** Which properties of a user object `ticket.requester` has is (S): whatever is missing is not told. */
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

/** What people see of a value that is a choice's own name. */
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
 * One bulk `get`. What Zendesk does not tell is left empty; it fails only when nothing came back.
 *
 * @param fieldIds numbers of the ticket's custom fields that a template is filled from.
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
 * A custom field's value as a template may say it: text and numbers as they are, of a choice the words
 * that people see. '' for nothing, and for a tick: "true" is no word for a customer.
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
  // A choice within a category is `Category::Choice` in Zendesk.
  const label = labels.get(value)?.split('::').at(-1);
  return (label ?? value).trim();
}
