import { getAll } from '../sdk/get-all';
import type { ZafClient } from '../sdk/zaf-client';
import type { ChangedFields } from './changed-fields';
import { comparedFields, fieldNamed } from './compared-fields';
import type { SavedTicket } from './saved-ticket';

/**
 * Has the agent unsaved field edits? All comparable fields are compared, as an edit may be older
 * than the app; one that is not comparable, but named by an event, counts until it was submitted
 * and saved.
 * @param saved the ticket as Zendesk has it.
 */
export async function hasUnsavedEdits(
  client: Pick<ZafClient, 'get'>,
  changed: ChangedFields,
  saved: SavedTicket,
): Promise<boolean> {
  const known = comparedFields(saved);
  const named = [...changed.names()].map((name) => fieldNamed(name, known));
  if (named.includes(null)) return true;
  const fields = new Set([...known.values(), ...named.filter((one) => one !== null)]);
  const answers = await getAll(
    client,
    [...fields].map(({ path }) => path),
  );
  if (!answers.ok) return true;
  return [...fields].some((field) => {
    const answer = answers.value[field.path];
    const shown = answer?.ok ? field.read(answer.value) : null;
    if (shown === null) return field.isOnEveryPage || named.includes(field);
    return shown !== field.value;
  });
}
