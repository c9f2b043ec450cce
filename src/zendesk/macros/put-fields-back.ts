import type { FieldChange } from '../../core/macro/field-changes';
import { getAll } from '../sdk/get-all';
import { settle } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import { customValue } from './rest-ticket-fields';

/** An assignee is set in another form, and what is unknown cannot be set. */
const PLAIN = new Set(['status', 'priority', 'type', 'subject']);

const pathOf = (field: string): string | null => {
  if (PLAIN.has(field)) return `ticket.${field}`;
  return field.startsWith('custom_field_') ? `ticket.customField:${field}` : null;
};

interface Step {
  readonly path: string;
  /** What to set, by what the page shows now; undefined: leave it. */
  readonly value: (now: unknown) => unknown;
}

function stepOf(change: FieldChange): Step | null {
  if (change.kind === 'other') return null;
  if (change.kind === 'tags') {
    const { added, removed } = change;
    return {
      path: 'ticket.tags',
      value: (now) =>
        Array.isArray(now)
          ? [...new Set([...now.filter((tag) => !added.includes(tag)), ...removed])]
          : undefined,
    };
  }
  const { before, after, field } = change;
  const path = pathOf(field);
  if (path === null || before === undefined) return null;
  return {
    path,
    // A list is text here, so its parts are unknown. What the agent changed since stays.
    value: (now) => (Array.isArray(now) || customValue(now) !== after ? undefined : before),
  };
}

/**
 * Reverts these changes on the page, unsaved as they are. Only by an agent's click. A field that
 * cannot be set, or changed since, is left: look again to know.
 */
export async function putFieldsBack(
  client: Pick<ZafClient, 'get' | 'set'>,
  changes: readonly FieldChange[],
): Promise<void> {
  const steps = changes.map(stepOf).filter((step) => step !== null);
  const answers = await getAll(
    client,
    steps.map(({ path }) => path),
  );
  if (!answers.ok) return;
  for (const { path, value } of steps) {
    const now = answers.value[path];
    const wanted = now?.ok ? value(now.value) : undefined;
    if (wanted !== undefined) await settle(`set ${path}`, () => client.set(path, wanted));
  }
}
