import * as v from 'valibot';

const toShape = v.looseObject({
  source: v.looseObject({ to: v.record(v.string(), v.unknown()) }),
});

/** No name among them: two numbers may bear the same one. No id: it may be the account's or a brand's. */
const PHONES = ['phone', 'formatted_phone', 'address'];
/** A page of Messenger or an account of Instagram, each with windows of its own. */
const PAGES = ['profile_id', 'facebook_id'];

/** With fewer digits it is no number that anybody could write to. */
const FEWEST_DIGITS = 7;

/** A number is written with and without blanks. */
function phoneOf(value: unknown): string | null {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const digits = text.replace(/[^\d]/g, '');
  return /^[\d\s()+./-]+$/.test(text) && digits.length >= FEWEST_DIGITS ? digits : null;
}

const pageOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).trim().toLowerCase() || null
    : null;

/**
 * What tells the business number of a ticket from another: `via.source.to`. Which field of it
 * messaging channels fill is nowhere documented (?).
 */
export function businessNumberOf(via: unknown): string | null {
  const shape = v.safeParse(toShape, via);
  if (!shape.success) return null;
  const { to } = shape.output.source;
  const numbers = [
    ...PHONES.map((field) => phoneOf(to[field])),
    ...PAGES.map((field) => pageOf(to[field])),
  ];
  return numbers.find((number) => number !== null) ?? null;
}
