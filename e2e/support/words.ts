import { readFileSync } from 'node:fs';

type Leaf = string | { readonly other: string; readonly one?: string };
type Texts = { readonly [key: string]: Leaf | Texts };

const isLeaf = (value: Leaf | Texts): value is Leaf =>
  typeof value === 'string' || typeof value.other === 'string';

function leavesOf(texts: Texts, path = ''): [key: string, leaf: Leaf][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    isLeaf(value)
      ? [[`${path}${key}`, value] as [string, Leaf]]
      : leavesOf(value, `${path}${key}.`),
  );
}

/** What the app says in a language, by key: every text of its translation file. */
export function textsOf(language: string): ReadonlyMap<string, readonly string[]> {
  const file = JSON.parse(readFileSync(`translations/${language}.json`, 'utf8')) as { ui: Texts };
  return new Map(
    leavesOf(file.ui).map(([key, leaf]) => [
      key,
      typeof leaf === 'string' ? [leaf] : Object.values(leaf),
    ]),
  );
}

export type Words = (key: string, values?: Readonly<Record<string, string>>) => string;

/** A text of a language, as the app shows it; for a language the app does not speak, in English. */
export function wordsIn(locale: string): Words {
  const language = locale.split('-')[0] ?? '';
  const texts = textsOf(['de', 'fr'].includes(language) ? language : 'en');
  return (key, values = {}) => {
    const text = texts.get(key)?.at(-1);
    if (text === undefined) throw new Error(`${language} has no text "${key}".`);
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
  };
}

/** What the app says to an English agent. */
export const say = wordsIn('en');

const ACCESS = new Set([
  'key-missing',
  'key-wrong',
  'key-forbidden',
  'not-in-plan',
  'app-unknown',
  'host-wrong',
]);

/** Why a time is not exact, by the reason. */
export function sayNotExact(reason: string, channel = 'WhatsApp'): string {
  if (reason === 'no-key') {
    return say('window.notes.counts.arrival', { hours: '24', margin: '5', channel });
  }
  if (reason === 'no-sent-time') return say('window.notes.exact.no-sent-time', { channel });
  const why = ACCESS.has(reason)
    ? `${say(`requestFailure.access.${reason}`)} ${say('requestFailure.next.admin')}`
    : say(`window.notes.why.${reason}`);
  return say('window.notes.notExact', { why });
}

/** Why something could not be had of Zendesk, as `describeFailure` has it for what nobody asked for by hand. */
export const sayFailed = (lead: string, why: string, status = '', t: Words = say): string =>
  `${t(`requestFailure.lead.${lead}`)} ${t(`requestFailure.why.${why}`, { service: 'Zendesk', status })}`;
