export interface SentTemplate {
  name: string;
  /** Missing in the text: the integration's fallback language, `en_US` by default (whatsapp-rules.md section 3). */
  language: string;
  bodyParameters: number;
}

const WHOLE = /^\s*&\(\(([\s\S]*)\)\)&\s*$/;
const PAIR = /\s*([a-z_]+)=\[\[([\s\S]*?)\]\]/gy;

/**
 * What the messaging platform makes of a text: a template message if the whole text is one complete shorthand,
 * else `null` and it goes out as free text. Text around the block is (?): played as free text.
 */
export function readSentTemplate(text: string): SentTemplate | null {
  const inside = WHOLE.exec(text)?.[1];
  if (inside === undefined) return null;
  const values = new Map<string, string[]>();
  let end = 0;
  for (const match of inside.matchAll(PAIR)) {
    const [all, key = '', value = ''] = match;
    values.set(key, [...(values.get(key) ?? []), value]);
    end = match.index + all.length;
  }
  if (inside.slice(end).trim() !== '') return null;
  const name = values.get('template')?.[0]?.trim();
  if (!name || !values.has('namespace') || !values.has('fallback')) return null;
  return {
    name,
    language: values.get('language')?.[0]?.trim() || 'en_US',
    bodyParameters: values.get('body_text')?.length ?? 0,
  };
}
