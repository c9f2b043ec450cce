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
  /** The field is empty or says no, or the tag is not there. */
  | 'none'
  /** The field holds something that is not known to mean yes. */
  | 'unclear'
  /** There is no such field: the admin's to mend, and it says nothing of the customer. */
  | 'no-field'
  /** The customer's profile could not be read. */
  | 'not-known';

/** The parts of a profile that consent may stand in. */
export interface ConsentProfile {
  readonly tags: readonly string[];
  /** By key, as Zendesk gives them: every field of the account, unset ones as null. null: not told. */
  readonly fields: Readonly<Record<string, unknown>> | null;
}

/** What means yes, in the languages that the app speaks; compared as `comparable` has it. */
const YES: ReadonlySet<string> = new Set(
  [
    ['yes', 'y', 'true', '1', 'on', 'ok', 'checked', 'given', 'granted', 'agreed', 'accepted'],
    ['approved', 'allowed', 'confirmed', 'consented', 'subscribed', 'active'],
    ['opt in', 'opted in', 'optin', 'optedin', 'double opt in', 'consent given'],
    ['ja', 'j', 'erteilt', 'zugestimmt', 'eingewilligt', 'einverstanden', 'erlaubt', 'bestätigt'],
    ['oui', 'o', 'accordé', 'accordée', 'accepté', 'acceptée', 'autorisé', 'confirmé', 'inscrit'],
  ].flat(),
);

/** What plainly means no. It only spares the agent a riddle: whatever is not a yes gives no consent. */
const NO: ReadonlySet<string> = new Set(
  [
    ['', 'no', 'n', 'false', '0', 'off', 'none', 'never', 'unchecked', 'declined', 'denied'],
    ['refused', 'rejected', 'revoked', 'withdrawn', 'unsubscribed', 'stop', 'no consent'],
    ['opt out', 'opted out', 'optout', 'optedout'],
    ['nein', 'kein', 'keine', 'abgelehnt', 'verweigert', 'widerrufen', 'zurückgezogen'],
    ['non', 'aucun', 'refusé', 'refusée', 'retiré', 'retirée', 'révoqué', 'désinscrit'],
  ].flat(),
);

const comparable = (value: string): string =>
  value
    .normalize('NFC')
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();

/** As a date field gives it, or a time stamp in a text: the day on which the customer agreed. */
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ]\d{2}:\d{2}\S*)?$/;

type Answer = 'yes' | 'no' | 'unclear';

/** @param yes what the admin says means yes beside what is known, as it stands in the field. */
function answerIn(value: unknown, yes: readonly string[]): Answer {
  if (value === null || value === undefined || value === false) return 'no';
  if (value === true) return 'yes';
  if (Array.isArray(value)) {
    // Of several choices none may say otherwise.
    const answers = new Set(value.map((one) => answerIn(one, yes)));
    if (answers.size === 0) return 'no';
    const [only] = answers;
    return answers.size === 1 && only !== undefined ? only : 'unclear';
  }
  if (typeof value !== 'string' && typeof value !== 'number') return 'unclear';
  const answer = comparable(String(value));
  if (
    YES.has(answer) ||
    DATE.test(String(value).trim()) ||
    yes.some((own) => comparable(own) === answer)
  ) {
    return 'yes';
  }
  return NO.has(answer) ? 'no' : 'unclear';
}

/**
 * Has this customer agreed to be written to? Zendesk asks businesses for an opt-in before a template
 * (Help 4408829291162); where it is kept is the account's own matter. Only what is known to mean yes
 * counts: a ticked box, a date, a word for it. Field or tag is enough.
 *
 * @param yes the admin's own values that mean yes too.
 */
export function consentOf(
  { field, tag }: ConsentSettings,
  { tags, fields }: ConsentProfile,
  yes: readonly string[] = [],
): Exclude<Consent, 'loading'> {
  if (field === null && tag === null) return 'not-asked';
  if (tag !== null && tags.includes(tag)) return 'given';
  if (field === null) return 'none';
  if (fields === null) return 'not-known';
  if (!Object.hasOwn(fields, field)) return 'no-field';
  const answer = answerIn(fields[field], yes);
  if (answer === 'yes') return 'given';
  return answer === 'no' ? 'none' : 'unclear';
}

/**
 * Marketing needs the customer's consent; without it, or before it is known, the agent has to say why
 * it goes out all the same.
 */
export const needsConsent = (category: string | null, consent: Consent): boolean =>
  category?.toUpperCase() === 'MARKETING' && consent !== 'given' && consent !== 'not-asked';
