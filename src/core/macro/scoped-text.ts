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
