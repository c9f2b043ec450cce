import type { ConsentSettings } from '../../template/consent';
import { writeConsentSetting } from '../../template/consent-setting';
import type { Template } from '../../template/template';
import { type Check, type CheckStep, check, notRead } from '../check';
import { nearNames } from '../near-names';
import type { Readings } from '../readings';

interface ConsentInput extends Pick<Readings, 'userFields' | 'consentTag' | 'accountSettings'> {
  readonly consent: ConsentSettings;
  readonly templates: readonly Template[];
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

/** Is there the field, or the tag, in which customers' consent is kept? */
export function consentCheck(input: ConsentInput): Check {
  const { consent, templates } = input;
  if (consent.field !== null) return fieldCheck(consent.field, input);
  if (consent.tag !== null) return tagCheck(consent.tag, input);
  const hasMarketing = templates.some(
    ({ category, status }) => category?.toUpperCase() === 'MARKETING' && status === 'APPROVED',
  );
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
  return check('consent', 'ok', 'consent-ok', { values });
}

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
