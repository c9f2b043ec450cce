import { unknownPath } from './api-error';
import type { AppLocation } from './host';
import type { Scope } from './scope';

/** One readable thing; with `set` it can also be written. `args` are what the `*` of its name stood for. */
export interface Property {
  get(scope: Scope, ...args: string[]): unknown;
  set?(scope: Scope, value: unknown, ...args: string[]): void;
}

export type Action = (scope: Scope, args: readonly unknown[], ...names: string[]) => unknown;

/** A table of names and where they exist; `*` in a name stands for one word (`ticketFields:*.hide`). */
export interface Group<T> {
  locations: readonly AppLocation[] | 'everywhere';
  entries: Readonly<Record<string, T>>;
}

export interface Found<T> {
  entry: T;
  args: string[];
  /** The part of the path behind the entry's name: `['requester', 'name']`. */
  rest: string[];
}

/** `ticket.comment.text` and `comment.text` are one thing under two names (zaf-support-api.md section 5). */
export function canonical(path: string): string {
  return path.replace(/^ticket\.comment(?=\.|$)/, 'comment');
}

/** The entry whose name is the longest beginning of `path`. Unknown or elsewhere: an error that says which. */
export function find<T>(
  groups: readonly Group<T>[],
  path: string,
  location: AppLocation,
): Found<T> {
  const words = canonical(path).split('.');
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join('.');
    for (const { locations, entries } of groups) {
      const hit = match(entries, name);
      if (!hit) continue;
      if (locations !== 'everywhere' && !locations.includes(location)) {
        throw unknownPath(`"${path}"`, `${location} (only in ${locations.join(', ')})`);
      }
      return { ...hit, rest: words.slice(length) };
    }
  }
  throw unknownPath(`"${path}"`, location);
}

function match<T>(
  entries: Readonly<Record<string, T>>,
  name: string,
): { entry: T; args: string[] } | null {
  const exact = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (exact !== undefined) return { entry: exact, args: [] };
  for (const [pattern, entry] of Object.entries(entries)) {
    if (!pattern.includes('*')) continue;
    const source = pattern.replace(/[.$]/g, '\\$&').replace('*', '([^.]+)');
    const args = new RegExp(`^${source}$`).exec(name)?.slice(1);
    if (args) return { entry, args };
  }
  return null;
}

/** Goes on into a value: `requester` → `name`. What is null has null inside; an unknown key is an error. */
export function descend(
  value: unknown,
  rest: readonly string[],
  path: string,
  where: string,
): unknown {
  let inner = value;
  for (const key of rest) {
    if (inner === null || inner === undefined) return null;
    if (typeof inner !== 'object' || !Object.hasOwn(inner, key)) {
      throw unknownPath(`"${path}"`, where);
    }
    inner = (inner as Record<string, unknown>)[key];
  }
  return inner;
}
