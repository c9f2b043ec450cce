/** A text for one channel: `channel:whatsapp`, or `channel:all`. */
export type ScopedText = readonly [tag: string, text: string];

/**
 * A channel's own text, else the one for all; null: neither. Messaging channels' tags are unknown
 * (zendesk-rest, section 5): Zendesk's channel name is assumed.
 */
export function scopedText(texts: readonly ScopedText[], channel: string): string | null {
  const of = (tag: string) => texts.find(([other]) => other === tag)?.[1];
  return of(`channel:${channel}`) ?? of('channel:all') ?? null;
}

/** A text, one `["channel:…", text]` pair or a list of them; others are skipped. */
export function readScopedTexts(value: unknown): ScopedText[] {
  if (typeof value === 'string') return [['channel:all', value]];
  if (!Array.isArray(value)) return [];
  const pairs: unknown[] = Array.isArray(value[0]) ? value : [value];
  return pairs.flatMap((pair): ScopedText[] =>
    Array.isArray(pair) && typeof pair[1] === 'string' ? [[String(pair[0]), pair[1]]] : [],
  );
}
