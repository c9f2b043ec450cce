import { foldText } from '../text/compare-text';

/** More would be no help. */
const MOST = 3;

const wordsOf = (name: string): string[] =>
  foldText(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** How many letters have to be added, taken away or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** How many of these words the others have, two of them perhaps as one (`opt_in`, `optin`). */
function sharedWords(words: readonly string[], others: readonly string[]): number {
  const pairs = words.slice(1).map((word, at) => `${words[at]}${word}`);
  const single = words.filter((word) => others.includes(word)).length;
  return single + 2 * pairs.filter((pair) => others.includes(pair)).length;
}

/** More letters are compared by nobody. */
const LONGEST = 100;

/**
 * The names that somebody may have meant by `wanted`: a slip or two away, or most of its words the
 * same (`wa_opt_in`, `whatsapp_opt_in`). The nearest first, three at most.
 */
export function nearNames(wanted: string, names: readonly string[]): readonly string[] {
  const words = wordsOf(wanted);
  const letters = words.join('').slice(0, LONGEST);
  const slips = Math.max(1, Math.floor(letters.length / 4));
  return names
    .filter((name) => name !== wanted)
    .map((name) => {
      const others = wordsOf(name);
      const away = distance(letters, others.join('').slice(0, LONGEST));
      const shared = Math.max(sharedWords(words, others), sharedWords(others, words));
      const isNear = away <= slips || shared * 2 > Math.max(words.length, others.length);
      return { name, away, isNear };
    })
    .filter(({ isNear }) => isNear)
    .toSorted((a, b) => a.away - b.away)
    .slice(0, MOST)
    .map(({ name }) => name);
}
