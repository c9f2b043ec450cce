/** A text for one channel: `channel:whatsapp`, or `channel:all`. */
export type ScopedText = readonly [tag: string, text: string];

/**
 * The text that goes out on a channel: its own first, then the one for all. null where neither is.
 * The tag of a messaging channel is not known (zendesk-rest, section 5): Zendesk's name of the
 * channel is taken for it.
 */
export function scopedText(texts: readonly ScopedText[], channel: string): string | null {
  const of = (tag: string) => texts.find(([other]) => other === tag)?.[1];
  return of(`channel:${channel}`) ?? of('channel:all') ?? null;
}

/** A comment's value is a text, one `["channel:…", text]` pair or a list of them; the rest is passed over. */
export function readScopedTexts(value: unknown): ScopedText[] {
  if (typeof value === 'string') return [['channel:all', value]];
  if (!Array.isArray(value)) return [];
  const pairs: unknown[] = Array.isArray(value[0]) ? value : [value];
  return pairs.flatMap((pair): ScopedText[] =>
    Array.isArray(pair) && typeof pair[1] === 'string' ? [[String(pair[0]), pair[1]]] : [],
  );
}
