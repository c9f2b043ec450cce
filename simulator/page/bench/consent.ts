import type { SimUser } from '../../world/people-types';

/** A user field and a tag of the same name stand for it in the demo account. */
const KEY = 'whatsapp_opt_in';

/** What an account may know of a customer's consent. */
export const CONSENTS = [
  { value: 'given', label: 'Given' },
  { value: 'refused', label: 'Refused' },
  { value: 'unknown', label: 'Not known' },
  { value: 'tag', label: 'By tag only' },
] as const;

type Consent = (typeof CONSENTS)[number]['value'];

export function consentOf({ userFields, tags }: SimUser): Consent {
  if (userFields[KEY] === true) return 'given';
  if (userFields[KEY] === false) return 'refused';
  return tags.includes(KEY) ? 'tag' : 'unknown';
}

/** What to write into the customer's record, all else kept. */
export function withConsent(
  { userFields, tags }: SimUser,
  consent: string,
): Pick<SimUser, 'userFields' | 'tags'> {
  const { [KEY]: _asked, ...others } = userFields;
  const answered = consent === 'given' || consent === 'refused';
  const otherTags = tags.filter((tag) => tag !== KEY);
  return {
    userFields: answered ? { ...others, [KEY]: consent === 'given' } : others,
    tags: consent === 'tag' ? [...otherTags, KEY] : otherTags,
  };
}
