import type { MessageKey, PartialMessages, Plural } from './messages';
import { once } from './once';

export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: Values) => string;

type Text = string | Plural;

function find(messages: PartialMessages, key: string): Text | undefined {
  let at: unknown = messages;
  for (const part of key.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[part];
  }
  return at as Text | undefined;
}

/** Every language we speak writes these alike: the first answer need not wait for `Intl`. */
const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1_000;

/** Letters that run from right to left, and marks that turn whatever follows them. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

const OPENS = /[\u202a\u202b\u202d\u202e]/g;

/**
 * A right-to-left name inside a left-to-right sentence keeps its own order between these marks, and a
 * mark that a hostile name leaves open is closed with it. One that ends what is not its own is dropped.
 */
function isolated(text: string): string {
  if (!TURNS.test(text)) return text;
  const own = text.replace(/[\u2066-\u2069]/g, '');
  return `\u2068${own}${'\u202c'.repeat(own.match(OPENS)?.length ?? 0)}\u2069`;
}

/**
 * A function from key and values to a sentence in `locale`. Numbers are written as the locale does,
 * `count` chooses the plural. A test holds all languages to the same keys, so none is missing.
 */
export function createTranslate(locale: string, messages: PartialMessages): Translate {
  const plurals = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));

  return (key, values = {}) => {
    const found = find(messages, key);
    const text =
      found === undefined || typeof found === 'string'
        ? (found ?? key)
        : (found[plurals().select(Number(values.count)) as keyof Plural] ?? found.other);
    return text.replace(/\{(\w+)\}/g, (placeholder, name) => {
      const value = values[name];
      if (value === undefined) return placeholder;
      if (typeof value === 'string') return isolated(value);
      return isPlain(value) ? String(value) : numbers().format(value);
    });
  };
}
