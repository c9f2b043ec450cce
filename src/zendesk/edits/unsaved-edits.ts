import * as v from 'valibot';
import { getAll } from '../sdk/get-all';
import type { ZafClient } from '../sdk/zaf-client';
import { type ComparedField, comparedFields, customField } from './compared-fields';
import type { SavedTicket } from './saved-ticket';

/** Tells whether the agent has changed a field of the ticket without saving it. */
export interface UnsavedEdits {
  /** @param saved the ticket as Zendesk has it. */
  readonly areThere: (saved: SavedTicket) => Promise<boolean>;
}

const changeShape = v.looseObject({ propertyName: v.string() });

/** No fields of the ticket: the conversation goes on by itself, and the composer is looked at apart. */
const NO_FIELD =
  /^(comment|channel$|ticket\.(comments?|conversation|editor|viewers|updatedAt|postSaveAction)(\.|$))/;

const CUSTOM = /^ticket\.custom_field_(\d+)$/;

/** The field that an event named; null: it cannot be compared. */
function fieldNamed(name: string, known: ReadonlyMap<string, ComparedField>): ComparedField | null {
  const custom = CUSTOM.exec(name)?.[1];
  const field = known.get(name === 'ticket.statusCategory' ? 'ticket.status' : name);
  // One that the saved ticket does not have is empty there.
  return field ?? (custom === undefined ? null : customField(custom, null));
}

/**
 * All fields that can be compared with the saved ticket are read and compared at each question: an
 * edit may be older than the app, and an event does not say whose change it was. A field that cannot
 * be compared, but that an event named, counts as unsaved until it has been submitted and saved.
 */
export function watchUnsavedEdits(
  client: Pick<ZafClient, 'get' | 'on' | 'off'>,
  signal: AbortSignal,
): UnsavedEdits {
  const changed = new Set<string>();
  /** What a submit took along, and nobody changed again since; null: none is under way. */
  let submitted: Set<string> | null = null;
  const listeners = {
    '*.changed': (payload: unknown) => {
      const change = v.safeParse(changeShape, payload);
      if (!change.success || NO_FIELD.test(change.output.propertyName)) return;
      changed.add(change.output.propertyName);
      submitted?.delete(change.output.propertyName);
    },
    'ticket.submit.start': () => {
      submitted = new Set(changed);
    },
    'ticket.saved': () => {
      for (const name of submitted ?? changed) changed.delete(name);
      submitted = null;
    },
  };
  for (const [event, listener] of Object.entries(listeners)) {
    client.on(event, listener);
    signal.addEventListener('abort', () => client.off(event, listener));
  }

  return {
    async areThere(saved) {
      const known = comparedFields(saved);
      const named = [...changed].map((name) => fieldNamed(name, known));
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
        if (shown === null) return field.isAlwaysTold || named.includes(field);
        return shown !== field.value;
      });
    },
  };
}
