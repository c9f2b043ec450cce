import * as v from 'valibot';
import type { ZafClient } from '../sdk/zaf-client';

/** Which ticket fields changed on the page since the last save. */
export interface ChangedFields {
  /** As events name them: `ticket.priority`, `ticket.custom_field_360001`. */
  readonly names: () => ReadonlySet<string>;
}

const changeShape = v.looseObject({ propertyName: v.string() });

/** No ticket fields: the conversation goes on by itself, the composer is checked separately. */
const NO_FIELD =
  /^(comment|channel$|ticket\.(comments?|conversation|editor|viewers|updatedAt|postSaveAction)(\.|$))/;

/**
 * Listens for fields that events name. An event does not say who made the change, so a name only
 * means comparing. `ticket.submit.done` is a sidebar's event of a save (`ticket.saved` is
 * background only): what was submitted, and not changed again, is then no longer named.
 */
export function watchChangedFields(
  client: Pick<ZafClient, 'on' | 'off'>,
  signal?: AbortSignal,
): ChangedFields {
  const changed = new Set<string>();
  /** Fields in the submit under way and not changed since; null: none is. */
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
