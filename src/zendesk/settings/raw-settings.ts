/** The admin's settings as Zendesk gives them: text, numbers or booleans. */
export type RawSettings = Readonly<Record<string, unknown>>;

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** A number from 0 to `most`, with a comma or a point; undefined for anything else. */
export function numberUpTo(most: number, value: unknown): number | undefined {
  if (isBlank(value)) return undefined;
  const number = typeof value === 'string' ? Number(value.trim().replace(',', '.')) : value;
  return typeof number === 'number' && number >= 0 && number <= most ? number : undefined;
}

/** A checkbox. */
export const isOn = (value: unknown): boolean => value === true || value === 'true';
