import type { ConsentSettings } from './consent';

export type ConsentProblem =
  /** Neither a user field's key nor `tag`, or no value behind the sign. */
  | 'not-a-line'
  /** Not a single tag. */
  | 'not-a-tag'
  /** The field, or the tag, has an earlier line. */
  | 'twice';

interface ConsentLineProblem {
  /** From 1. */
  readonly line: number;
  readonly given: string;
  readonly problem: ConsentProblem;
}

/** The name of the line that names a user's tag, and so of no field. */
const TAG = 'tag';

export const CONSENT_FIELD = /^\w+$/;
export const CONSENT_TAG = /^\S+$/;

/** Values as they are listed in a text, blank ones left out. */
export const valuesIn = (text: string): readonly string[] =>
  text
    .split(/[,;]/)
    .map((value) => value.trim())
    .filter((value) => value !== '');

/**
 * The setting `consent`, one place a line: `field_key` (ticks, dates and known words mean yes),
 * `field_key = value, value` (only these do), `tag = a_tag`. A wrong line is left out and named.
 */
export function readConsentSetting(setting: string): {
  readonly consent: ConsentSettings;
  readonly problems: readonly ConsentLineProblem[];
} {
  let consent: ConsentSettings = { field: null, tag: null };
  const problems: ConsentLineProblem[] = [];
  for (const [index, text] of setting.split(/\r?\n/).entries()) {
    const given = text.trim();
    if (given === '') continue;
    const [name = '', ...rest] = given.split('=');
    const key = name.trim();
    const values = rest.length > 0 ? valuesIn(rest.join('=')) : null;
    const wrong = (problem: ConsentProblem) => problems.push({ line: index + 1, given, problem });
    if (key === TAG) {
      const [tag = ''] = values ?? [];
      if (values?.length !== 1 || !CONSENT_TAG.test(tag)) wrong('not-a-tag');
      else if (consent.tag !== null) wrong('twice');
      else consent = { ...consent, tag };
    } else if (!CONSENT_FIELD.test(key) || values?.length === 0) wrong('not-a-line');
    else if (consent.field !== null) wrong('twice');
    else consent = { ...consent, field: key, ...(values && { yes: values }) };
  }
  return { consent, problems };
}

/** The setting that says this: what `readConsentSetting` reads is the same again. */
export const writeConsentSetting = ({ field, yes, tag }: ConsentSettings): string =>
  [
    field !== null && (yes ? `${field} = ${yes.join(', ')}` : field),
    tag !== null && `${TAG} = ${tag}`,
  ]
    .filter((line) => line !== false)
    .join('\n');
