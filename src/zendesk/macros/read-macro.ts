import * as v from 'valibot';
import type { Macro } from '../../core/macro/macro';
import { plainText } from '../ticket/plain-text';
import { actionShape, macroShape } from './macro-shapes';

type Action = v.InferOutput<typeof actionShape>;

/**
 * A comment value is a text or a list of `["channel:…", text]` pairs. The tag of messaging channels
 * is not known (zendesk-rest, section 5), so `channel:all` is taken, else the first text.
 */
function commentText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return null;
  const pairs: unknown[][] = Array.isArray(value[0]) ? value : [value];
  const chosen = pairs.find(([channel]) => channel === 'channel:all') ?? pairs[0];
  const text = chosen?.[1];
  return typeof text === 'string' ? text : null;
}

const valueIn = (actions: readonly Action[], field: string): unknown =>
  actions.find((action) => action.field === field)?.value;

/** A macro from Zendesk's list, or null for an inactive one or a shape we do not know. */
export function readMacro(item: unknown): Macro | null {
  const shape = v.safeParse(macroShape, item);
  if (!shape.success || !shape.output.active) return null;
  const actions = (shape.output.actions ?? [])
    .map((action) => v.safeParse(actionShape, action))
    .flatMap((action) => (action.success ? [action.output] : []));
  const comment =
    commentText(valueIn(actions, 'comment_value_html')) ??
    commentText(valueIn(actions, 'comment_value'));
  const isPublic = valueIn(actions, 'comment_mode_is_public');
  return {
    id: shape.output.id,
    title: shape.output.title,
    description: shape.output.description ?? '',
    comment: comment === null ? null : plainText(comment),
    isInternal: isPublic === false || isPublic === 'false',
  };
}
