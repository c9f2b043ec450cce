import * as v from 'valibot';
import type { Macro, MacroAction, MacroAside } from '../../core/macro/macro';
import { plainText } from '../ticket/plain-text';
import { idShape } from '../ticket/ticket-shapes';
import { readScopedTexts, type ScopedText, scopedText } from './scoped-text';

type Action = v.InferOutput<typeof actionShape>;

/** Of a macro's several texts this channel's counts: the one that this app guards. */
const CHANNEL = 'whatsapp';

const ASIDES: readonly (readonly [start: string, aside: MacroAside])[] = [
  ['side_conversation', 'side-conversation'],
  ['notification_', 'notification'],
];

/** Possible names of a macro's attachments (?), which go out with the reply. */
const FILES = new Set(['attachment', 'attachments', 'comment_attachment', 'comment_attachments']);

const isComment = ({ field }: Action): boolean => field.startsWith('comment_');

const asideOf = ({ field }: Action): MacroAside | null =>
  ASIDES.find(([start]) => field.startsWith(start))?.[1] ?? null;

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';

/** Visible to a customer without any text. */
const IMAGE = /<(?:img|video|audio|picture|object|embed|figure)\b/i;

function textsIn(actions: readonly Action[], field: string): ScopedText[] {
  return actions
    .filter((action) => action.field === field)
    .flatMap(({ value }) => readScopedTexts(value));
}

/** The text for WhatsApp, else for all channels, else the first of its actions. */
const chosenOf = (texts: readonly ScopedText[]): string | null =>
  scopedText(texts, CHANNEL) ?? texts[0]?.[1] ?? null;

/** A switch is `true`, `"true"` or a list of one. */
function isOff(value: unknown): boolean {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return String(one).trim().toLowerCase() === 'false';
}

/** A value as text, several separated by blanks; anything else is ''. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(' ');
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

/** A macro of Zendesk's list; null: inactive, or of unknown shape. */
export function readMacro(item: unknown): Macro | null {
  const shape = v.safeParse(macroShape, item);
  if (!shape.success || !shape.output.active) return null;
  const actions = (shape.output.actions ?? [])
    .map((action) => v.safeParse(actionShape, action))
    .flatMap((action) => (action.success ? [action.output] : []));

  const html = textsIn(actions, 'comment_value_html');
  const plain = textsIn(actions, 'comment_value');
  const markup = chosenOf(html);
  // HTML without text, such as a mere image, leaves the text to the plain version.
  const candidates = [markup, chosenOf(plain)].map((text) => text && plainText(text));
  const comment = candidates.find(Boolean) ?? candidates.find((text) => text !== null) ?? null;
  const others = [...html, ...plain].map(([, text]) => plainText(text));
  return {
    id: shape.output.id,
    title: shape.output.title,
    description: shape.output.description ?? '',
    comment,
    otherTexts: [...new Set(others)].filter((text) => text !== '' && text !== comment),
    // The last one counts. Without any it is public: better to ask too often.
    isInternal: isOff(actions.findLast(({ field }) => field === 'comment_mode_is_public')?.value),
    hasMedia:
      IMAGE.test(markup ?? '') ||
      isFilled(shape.output.attachments) ||
      actions.some(({ field, value }) => FILES.has(field) && isFilled(value)),
    asides: [...new Set(actions.map(asideOf).filter((aside) => aside !== null))],
    actions: actions
      .filter((action) => !isComment(action) && !asideOf(action) && !FILES.has(action.field))
      .map(({ field, value }): MacroAction => ({ field, value: asText(value) })),
  };
}

const actionShape = v.looseObject({ field: v.string(), value: v.unknown() });

const macroShape = v.looseObject({
  id: idShape,
  title: v.string(),
  description: v.optional(v.nullable(v.string()), ''),
  active: v.optional(v.boolean(), true),
  actions: v.optional(v.nullable(v.array(v.unknown())), []),
  attachments: v.optional(v.unknown()),
});
