import { type ConsentSettings, consentOf } from '../../template/consent';
import { writeConsentSetting } from '../../template/consent-setting';
import type { Template } from '../../template/template';
import { type Check, type CheckResult, type CheckStep, check, notRead } from '../check';
import { nearNames } from '../near-names';
import type { Readings, UserField } from '../readings';

interface ConsentInput extends Pick<Readings, 'userFields' | 'consentTag' | 'accountSettings'> {
  readonly consent: ConsentSettings;
  readonly templates: readonly Template[];
  /** All sources of templates answered. */
  readonly isWhole: boolean;
}

/** What a profile's field can say yes with: see `consentOf`. A long text or a link cannot. */
const USABLE = new Set([
  'checkbox',
  'date',
  'dropdown',
  'tagger',
  'multiselect',
  'text',
  'integer',
  'regexp',
]);

const FIELDS: CheckStep = { kind: 'place', place: { page: 'user-fields' } };

const SETTING: CheckStep = { kind: 'setting', setting: 'consent' };

/** The setting as it is, but with another field or tag. */
const offer = (
  names: readonly string[],
  withName: (name: string) => ConsentSettings,
): readonly CheckStep[] =>
  names.map((name) => ({
    kind: 'use',
    setting: 'consent',
    value: writeConsentSetting(withName(name)),
    name,
  }));

const WORST: readonly CheckResult[] = ['fail', 'warn', 'unknown', 'ok'];

/** Can the field and the tag in which customers' consent is kept say yes? The worse of the two is told. */
export function consentCheck(input: ConsentInput): Check {
  const { consent, templates, isWhole } = input;
  const checks = [
    ...(consent.field === null ? [] : [fieldCheck(consent.field, input)]),
    ...(consent.tag === null ? [] : [tagCheck(consent.tag, input)]),
  ];
  const [worst] = checks.sort((a, b) => WORST.indexOf(a.result) - WORST.indexOf(b.result));
  if (worst !== undefined) return worst;
  const hasMarketing = templates.some(
    ({ category, status }) => category?.toUpperCase() === 'MARKETING' && status === 'APPROVED',
  );
  if (!hasMarketing && !isWhole) return check('consent', 'unknown', 'consent-unsure');
  return check('consent', hasMarketing ? 'warn' : 'ok', 'consent-none', {
    steps: hasMarketing ? [SETTING] : [],
  });
}

function fieldCheck(key: string, { userFields, consent }: ConsentInput): Check {
  if (!userFields.ok) return notRead('consent', userFields.error);
  const field = userFields.value.find((one) => one.key === key);
  const values = { name: key };
  if (field === undefined) {
    const known = userFields.value.filter(({ isActive, type }) => isActive && USABLE.has(type));
    const near = nearNames(
      key,
      known.map((one) => one.key),
    );
    return check('consent', 'fail', 'consent-no-field', {
      values,
      steps: [...offer(near, (field) => ({ ...consent, field })), SETTING, FIELDS],
    });
  }
  if (!field.isActive) {
    return check('consent', 'fail', 'consent-inactive', { values, steps: [FIELDS] });
  }
  if (!USABLE.has(field.type)) {
    return check('consent', 'warn', 'consent-type', {
      values: { ...values, type: field.type },
      steps: [SETTING, FIELDS],
    });
  }
  const possible = possibleValues(field);
  if (possible === null) return check('consent', 'ok', 'consent-ok', { values });
  if (!possible.some((value) => meansYes(consent, value))) {
    return check('consent', 'fail', 'consent-no-yes', { values, steps: [SETTING, FIELDS] });
  }
  const missing = field.options.length === 0 ? [] : missingValues(consent, possible);
  return missing.length === 0
    ? check('consent', 'ok', 'consent-ok', { values })
    : check('consent', 'warn', 'consent-no-value', {
        values: { ...values, value: missing.join(', ') },
        steps: [SETTING, FIELDS],
      });
}

/** Whatever the day, a date is a yes or not. */
const ANY_DAY = '2000-01-01';

/** What a profile can hold in this field, of a date one of many; null: anything. */
function possibleValues({ type, options }: UserField): readonly (string | boolean)[] | null {
  switch (type) {
    case 'checkbox':
      return [true, false];
    case 'date':
      return [ANY_DAY];
    case 'dropdown':
    case 'tagger':
    case 'multiselect':
      return options.map(({ value }) => value);
    default:
      return null;
  }
}

/** By the rule that judges customers. */
const meansYes = ({ field, yes }: ConsentSettings, value: unknown): boolean =>
  field !== null &&
  consentOf({ field, tag: null, ...(yes && { yes }) }, { tags: [], fields: { [field]: value } }) ===
    'given';

/** The admin's values for yes that none of the field's choices is. */
const missingValues = (consent: ConsentSettings, possible: readonly unknown[]): readonly string[] =>
  (consent.yes ?? []).filter(
    (one) => !possible.some((value) => meansYes({ ...consent, yes: [one] }, value)),
  );

function tagCheck(tag: string, input: ConsentInput): Check {
  const { consent, consentTag, accountSettings } = input;
  const values = { name: tag };
  if (accountSettings.ok && accountSettings.value.userTagging === false) {
    return check('consent', 'fail', 'consent-tagging-off', { values });
  }
  if (consentTag === null) return check('consent', 'unknown', 'not-asked');
  if (!consentTag.ok) return notRead('consent', consentTag.error);
  if (consentTag.value.users > 0) return check('consent', 'ok', 'consent-tag-ok', { values });
  const near = nearNames(tag, consentTag.value.similar);
  // A tag comes into being with its first use: nobody may have consented so far.
  return check('consent', 'warn', 'consent-no-tag', {
    values,
    steps: [...offer(near, (name) => ({ ...consent, tag: name })), SETTING],
  });
}
