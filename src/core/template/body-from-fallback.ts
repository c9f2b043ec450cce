import {
  countOfPositions,
  hasPlaceholder,
  isPosition,
  placeholdersIn,
  replacePlaceholders,
} from './placeholders';

/**
 * A template's text as a macro's shorthand shows it. The fallback usually repeats the text: it is
 * taken as it is if it holds `{{1}}` to the number of values, else each value that occurs exactly
 * once becomes its `{{n}}`.
 * @returns null where that does not come out even: no text is better than a misleading one.
 */
export function bodyFromFallback(fallback: string, values: readonly string[]): string | null {
  if (values.length === 0) return fallback;
  const positions = placeholdersIn(fallback).filter(isPosition);
  if (positions.length > 0) {
    const isEven = countOfPositions(positions.map(Number)) === values.length;
    const rest = replacePlaceholders(fallback, (name) => (isPosition(name) ? ' ' : null));
    return isEven && !hasPlaceholder(rest) ? fallback : null;
  }
  const places = placesOf(fallback, values);
  if (places === null) return null;
  let body = '';
  let at = 0;
  const literal: string[] = [];
  for (const { start, end, position } of places) {
    literal.push(fallback.slice(at, start));
    body += `${literal.at(-1)}{{${position}}}`;
    at = end;
  }
  literal.push(fallback.slice(at));
  // A Zendesk placeholder left in it would be filled by nobody.
  return hasPlaceholder(literal.join(' ')) ? null : body + literal.at(-1);
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly position: number;
}

/** Where each value stands, in the text's order; null if one is missing, doubled or overlaps. */
function placesOf(text: string, values: readonly string[]): Place[] | null {
  const places: Place[] = [];
  for (const [i, value] of values.entries()) {
    const start = value.trim() === '' ? -1 : text.indexOf(value);
    if (start === -1 || text.includes(value, start + 1)) return null;
    places.push({ start, end: start + value.length, position: i + 1 });
  }
  places.sort((a, b) => a.start - b.start);
  const overlaps = places.some((place, i) => place.start < (places[i - 1]?.end ?? 0));
  return overlaps ? null : places;
}
