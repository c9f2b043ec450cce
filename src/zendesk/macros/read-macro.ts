import * as v from 'valibot';
import type { Macro } from '../../core/macro/macro';
import { plainText } from '../ticket/plain-text';
import { actionShape, macroShape } from './macro-shapes';

type Action = v.InferOutput<typeof actionShape>;

type ChannelText = readonly [channel: unknown, text: string];

/** A comment value is a text, one `["channel:…", text]` pair or a list of them. */
function channelTexts(value: unknown): ChannelText[] {
  if (typeof value === 'string') return [['channel:all', value]];
  if (!Array.isArray(value)) return [];
  const pairs: unknown[] = Array.isArray(value[0]) ? value : [value];
  return pairs.flatMap((pair): ChannelText[] =>
    Array.isArray(pair) && typeof pair[1] === 'string' ? [[pair[0], pair[1]]] : [],
  );
}

/** In order of preference. The tag of messaging channels is not known (zendesk-rest, section 5). */
const TAGS = ['channel:whatsapp', 'channel:all'];

/** The text for WhatsApp, else for all channels, else the first. A macro may hold one action for each. */
function commentText(actions: readonly Action[], field: string): string | null {
  const texts = actions
    .filter((action) => action.field === field)
    .flatMap(({ value }) => channelTexts(value));
  const [chosen = texts[0]] = TAGS.flatMap((tag) => texts.filter(([channel]) => channel === tag));
  return chosen?.[1] ?? null;
}

/** A macro from Zendesk's list, or null for an inactive one or a shape we do not know. */
export function readMacro(item: unknown): Macro | null {
  const shape = v.safeParse(macroShape, item);
  if (!shape.success || !shape.output.active) return null;
  const actions = (shape.output.actions ?? [])
    .map((action) => v.safeParse(actionShape, action))
    .flatMap((action) => (action.success ? [action.output] : []));
  const comment =
    commentText(actions, 'comment_value_html') ?? commentText(actions, 'comment_value');
  const isPublic = actions.find(({ field }) => field === 'comment_mode_is_public')?.value;
  return {
    id: shape.output.id,
    title: shape.output.title,
    description: shape.output.description ?? '',
    comment: comment === null ? null : plainText(comment),
    isInternal: isPublic === false || isPublic === 'false',
  };
}
