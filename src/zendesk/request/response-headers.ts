/**
 * A header of a complete response: a plain object in one SDK, perhaps `Headers` in the other (?).
 * @returns null where there is none, or no response at all.
 */
export function headerOf(response: unknown, name: string): string | null {
  if (typeof response !== 'object' || response === null || !('headers' in response)) return null;
  const { headers } = response;
  if (headers instanceof Headers) return headers.get(name);
  if (typeof headers !== 'object' || headers === null) return null;
  const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return entry ? String(entry[1]) : null;
}
