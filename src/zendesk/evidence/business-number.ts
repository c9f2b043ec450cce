import * as v from 'valibot';

const toShape = v.looseObject({
  source: v.looseObject({ to: v.record(v.string(), v.unknown()) }),
});

/** No name among them: two numbers may bear the same one. */
const FIELDS = ['phone', 'formatted_phone', 'address', 'profile_id', 'facebook_id', 'id'];

const digitsOf = (phone: string): string => phone.replace(/[^\d]/g, '');

/**
 * What tells the business number of a ticket from another: `via.source.to`. Which field of it
 * messaging channels fill is nowhere documented (?).
 */
export function businessNumberOf(via: unknown): string | null {
  const shape = v.safeParse(toShape, via);
  if (!shape.success) return null;
  const { to } = shape.output.source;
  for (const field of FIELDS) {
    const value = to[field];
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const text = String(value).trim();
    // A number is written with and without blanks.
    const told = field.includes('phone') ? digitsOf(text) : text.toLowerCase();
    if (told !== '') return told;
  }
  return null;
}
