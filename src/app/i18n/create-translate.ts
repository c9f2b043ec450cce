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

function findIn(sources: readonly PartialMessages[], key: string): Text | undefined {
  for (const messages of sources) {
    const found = find(messages, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A right-to-left name inside a left-to-right sentence keeps its own order between these marks. */
const isolated = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;

/**
 * A function from key and values to a sentence in `locale`. Numbers are written as the locale does,
 * `count` chooses the plural, and a key missing in the language falls back to English, of which
 * more parts may come at any time.
 */
export function createTranslate(
  locale: string,
  messages: PartialMessages,
  english: readonly PartialMessages[],
): Translate {
  const plurals = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));

  return (key, values = {}) => {
    const found = find(messages, key) ?? findIn(english, key);
    const text =
      found === undefined || typeof found === 'string'
        ? (found ?? key)
        : (found[plurals().select(Number(values.count)) as keyof Plural] ?? found.other);
    return text.replace(/\{(\w+)\}/g, (placeholder, name) => {
      const value = values[name];
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? numbers().format(value) : isolated(value);
    });
  };
}
