import * as v from 'valibot';
import type { ZafClient } from '../sdk/zaf-client';

/** Which fields of the ticket were changed on the page since it was last saved. */
export interface ChangedFields {
  /** By the names that events give them: `ticket.priority`, `ticket.custom_field_360001`. */
  readonly names: () => ReadonlySet<string>;
}

const changeShape = v.looseObject({ propertyName: v.string() });

/** No fields of the ticket: the conversation goes on by itself, and the composer is looked at apart. */
const NO_FIELD =
  /^(comment|channel$|ticket\.(comments?|conversation|editor|viewers|updatedAt|postSaveAction)(\.|$))/;

/**
 * Listens from now on for fields that an event names. An event does not say whose change it was, so a
 * name is a reason to compare the field with what is saved, and no more. `ticket.submit.done` is what a
 * sidebar hears of a save (`ticket.saved` comes in the background alone): what was submitted then, and
 * not changed again since, is no longer named.
 */
export function watchChangedFields(
  client: Pick<ZafClient, 'on' | 'off'>,
  signal?: AbortSignal,
): ChangedFields {
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
    'ticket.submit.fail': () => {
      submitted = null;
    },
    'ticket.submit.done': () => {
      for (const name of submitted ?? changed) changed.delete(name);
      submitted = null;
    },
  };
  for (const [event, listener] of Object.entries(listeners)) {
    client.on(event, listener);
    signal?.addEventListener('abort', () => client.off(event, listener));
  }
  return { names: () => changed };
}
