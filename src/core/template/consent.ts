/** Where the admin keeps a customer's consent to marketing; both null: nowhere. */
export interface ConsentSettings {
  /** The key of a field of the user's profile: a checkbox, a date, or a choice. */
  readonly field: string | null;
  /** A tag of the user. */
  readonly tag: string | null;
}

/** What is known of this customer's consent. */
export type Consent =
  /** The admin has named neither field nor tag. */
  | 'not-asked'
  | 'loading'
  | 'given'
  /** The field says no, or is empty, or the tag is not there. */
  | 'none'
  /** The customer's profile could not be read. */
  | 'not-known';

/** The parts of a profile that consent may stand in. */
export interface ConsentProfile {
  readonly tags: readonly string[];
  /** By key, as Zendesk gives them. */
  readonly fields: Readonly<Record<string, unknown>>;
}

const REFUSALS: ReadonlySet<string> = new Set(['', 'no', 'false', '0', 'none', 'opted_out']);

/**
 * Has this customer agreed to be written to? Zendesk asks businesses for an opt-in before a template
 * (Help 4408829291162); where it is kept is the account's own matter. A checkbox has to be ticked; of
 * a date or a choice any value counts that does not plainly say no. Field or tag is enough.
 */
export function consentOf(
  { field, tag }: ConsentSettings,
  { tags, fields }: ConsentProfile,
): 'not-asked' | 'given' | 'none' {
  if (field === null && tag === null) return 'not-asked';
  if (tag !== null && tags.includes(tag)) return 'given';
  return field !== null && saysYes(fields[field]) ? 'given' : 'none';
}

function saysYes(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.some(saysYes);
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  return !REFUSALS.has(String(value).trim().toLowerCase());
}

/**
 * Marketing needs the customer's consent; without it, or before it is known, the agent has to say why
 * it goes out all the same.
 */
export const needsConsent = (category: string | null, consent: Consent): boolean =>
  category?.toUpperCase() === 'MARKETING' && consent !== 'given' && consent !== 'not-asked';
