type Fields = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/**
 * `next`, in which each part that says the same as in `before` is that very object: whoever compares by
 * identity sees only what changed. Looks into plain objects and arrays; all else is compared as it is.
 */
export function steady<T>(before: unknown, next: T): T {
  if (Object.is(before, next)) return next;
  if (Array.isArray(before) && Array.isArray(next)) {
    const items = next.map((item, at) => steady(before[at], item));
    const isSame = items.length === before.length && items.every((item, at) => item === before[at]);
    return (isSame ? before : items) as T;
  }
  if (!isPlain(before) || !isPlain(next)) return next;
  const fields = Object.entries(next).map(([key, value]) => [key, steady(before[key], value)]);
  const isSame =
    fields.length === Object.keys(before).length &&
    fields.every(
      ([key, value]) => Object.hasOwn(before, key as string) && before[key as string] === value,
    );
  return (isSame ? before : Object.fromEntries(fields)) as T;
}
