/** Where the admin keeps consent to marketing; both null: nowhere. */
export interface ConsentSettings {
  /** A profile field's key: a checkbox, a date or a choice. */
  readonly field: string | null;
  /** The field's values that mean yes, and no others; left out: ticks, dates and known words. */
  readonly yes?: readonly string[];
  readonly tag: string | null;
}

export type Consent =
  /** The admin names neither field nor tag. */
  | 'not-asked'
  | 'loading'
  | 'given'
  /** The field is empty or says no, or the tag is missing. */
  | 'none'
  /** The field holds something not known to mean yes. */
  | 'unclear'
  /** The field does not exist: an admin's mistake that says nothing of the customer. */
  | 'no-field'
  /** The profile could not be read. */
  | 'not-known';

export interface ConsentProfile {
  readonly tags: readonly string[];
  /** By key, unset ones as null. null: not read. */
  readonly fields: Readonly<Record<string, unknown>> | null;
}

/** Words for yes in the app's languages; compared as `comparable` has it. */
const YES: ReadonlySet<string> = new Set(
  [
    ['yes', 'y', 'true', '1', 'on', 'ok', 'checked', 'given', 'granted', 'agreed', 'accepted'],
    ['approved', 'allowed', 'confirmed', 'consented', 'subscribed', 'active'],
    ['opt in', 'opted in', 'optin', 'optedin', 'double opt in', 'consent given'],
    ['ja', 'j', 'erteilt', 'zugestimmt', 'eingewilligt', 'einverstanden', 'erlaubt', 'bestätigt'],
    ['oui', 'o', 'accordé', 'accordée', 'accepté', 'acceptée', 'autorisé', 'confirmé', 'inscrit'],
  ].flat(),
);

/** Words for no, to tell a clear no from an unclear value; neither gives consent. */
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

/** The day of the consent; 1970 and 9999 are what programs write for no day. */
const DATE = /^20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ]\d{2}:\d{2}\S*)?$/;

type Answer = 'yes' | 'no' | 'unclear';

/** What the values of a field are compared with. */
interface Meanings {
  readonly ticked: Answer;
  readonly unticked: Answer;
  readonly isYes: (value: string) => boolean;
}

const KNOWN: Meanings = {
  ticked: 'yes',
  unticked: 'no',
  isYes: (value) => YES.has(comparable(value)) || DATE.test(value.trim()),
};

/** By the admin's own list. A checkbox has no words, so a listed yes means ticked, a listed no unticked. */
function listed(values: readonly string[]): Meanings {
  const own = new Set(values.map(comparable));
  const holds = (words: ReadonlySet<string>) => [...own].some((word) => words.has(word));
  return {
    ticked: holds(YES) ? 'yes' : holds(NO) ? 'no' : 'unclear',
    unticked: holds(NO) ? 'yes' : 'no',
    isYes: (value) => own.has(comparable(value)),
  };
}

/** An empty field is no answer, whatever the list says. */
function answerIn(value: unknown, meanings: Meanings): Answer {
  if (value === null || value === undefined) return 'no';
  if (typeof value === 'boolean') return value ? meanings.ticked : meanings.unticked;
  if (Array.isArray(value)) {
    // Of several choices none may differ.
    const answers = new Set(value.map((one) => answerIn(one, meanings)));
    if (answers.size === 0) return 'no';
    const [only] = answers;
    return answers.size === 1 && only !== undefined ? only : 'unclear';
  }
  if (typeof value !== 'string' && typeof value !== 'number') return 'unclear';
  const answer = String(value);
  if (answer.trim() === '') return 'no';
  if (meanings.isYes(answer)) return 'yes';
  return NO.has(comparable(answer)) ? 'no' : 'unclear';
}

/**
 * Has this customer agreed to be written to, as Zendesk asks before templates (Help 4408829291162)?
 * Only a known yes counts, in field or tag: a ticked box, a date, a word, or the admin's own values.
 */
export function consentOf(
  { field, yes, tag }: ConsentSettings,
  { tags, fields }: ConsentProfile,
): Exclude<Consent, 'loading'> {
  if (field === null && tag === null) return 'not-asked';
  if (tag !== null && tags.includes(tag)) return 'given';
  if (field === null) return 'none';
  if (fields === null) return 'not-known';
  if (!Object.hasOwn(fields, field)) return 'no-field';
  const answer = answerIn(fields[field], yes ? listed(yes) : KNOWN);
  if (answer === 'yes') return 'given';
  return answer === 'no' ? 'none' : 'unclear';
}

/** Marketing needs consent; without it, or while it is unknown, the agent has to give a reason. */
export const needsConsent = (category: string | null, consent: Consent): boolean =>
  category?.toUpperCase() === 'MARKETING' && consent !== 'given' && consent !== 'not-asked';
