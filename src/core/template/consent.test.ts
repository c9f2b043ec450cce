import { type Consent, type ConsentProfile, consentOf, needsConsent } from './consent';

const profile = (fields: ConsentProfile['fields'], ...tags: string[]): ConsentProfile => ({
  tags,
  fields,
});

test.each<[string, unknown, Consent]>([
  ['a ticked box', true, 'given'],
  ['an empty box', false, 'none'],
  ['a date', '2026-01-31', 'given'],
  ['a time', '2026-01-31T10:00:00Z', 'given'],
  ['the first day that computers know', '1970-01-01', 'unclear'],
  ['the last day that programs know', '9999-12-31T00:00:00Z', 'unclear'],
  ['no day of any calendar', '2026-13-31', 'unclear'],
  ['no date', null, 'none'],
  ['blank text', ' ', 'none'],
  ['a number', 1, 'given'],
  ['zero', 0, 'none'],
  ['another number', 7, 'unclear'],
  ['several choices that all agree', ['yes', 'opt_in'], 'given'],
  ['several that do not', ['no', 'yes'], 'unclear'],
  ['one that nobody knows beside a yes', ['yes', 'whatsapp'], 'unclear'],
  ['no choice of several', [], 'none'],
  ['something nobody can read', { yes: true }, 'unclear'],
])('a field with %s', (_name, value, expected) => {
  expect(consentOf({ field: 'opt_in', tag: null }, profile({ opt_in: value }))).toBe(expected);
});

const ofValue = (value: unknown, yes?: readonly string[]) =>
  consentOf({ field: 'opt_in', tag: null, ...(yes && { yes }) }, profile({ opt_in: value }));

test.each([
  'yes',
  ' Yes ',
  'TRUE',
  'opted_in',
  'Opt-In',
  'granted',
  'ja',
  'Zugestimmt',
  'oui',
  'accordé',
])('the choice “%s” means yes', (value) => {
  expect(ofValue(value)).toBe('given');
});

test.each([
  'no',
  'opt_out',
  'opted-out',
  'no_consent',
  'Declined',
  'withdrawn',
  'nein',
  'widerrufen',
  'non',
  'refusé',
])('the choice “%s” means no', (value) => {
  expect(ofValue(value)).toBe('none');
});

test.each([
  'pending',
  'asked',
  'maybe',
  'whatsapp',
  'yes, but not by WhatsApp',
  'not yet',
  'constructor',
])('the choice “%s” is not known to mean yes', (value) => {
  expect(ofValue(value)).toBe('unclear');
});

test('an admin may have words of their own for it', () => {
  expect(ofValue('whatsapp_ok', ['WhatsApp OK'])).toBe('given');
  expect(ofValue('whatsapp_ok', ['sms_ok'])).toBe('unclear');
});

describe('where the admin lists the values that mean yes', () => {
  test.each<[string, readonly string[], unknown, Consent]>([
    ['a choice of the list', ['granted', 'renewed'], 'renewed', 'given'],
    ['in other capitals', ['Granted'], ' gRANTED ', 'given'],
    ['as Zendesk writes a choice', ['WhatsApp: Double Opt-In'], 'whatsapp:_double_opt_in', 'given'],
    ['a choice that is not in it', ['granted'], 'pending', 'unclear'],
    ['a word for yes that is not in it', ['granted'], 'yes', 'unclear'],
    ['a date that is not in it', ['granted'], '2026-01-31', 'unclear'],
    ['a word for no', ['granted'], 'revoked', 'none'],
    ['a word for no that is in it', ['none'], 'none', 'given'],
    ['a number', ['2'], 2, 'given'],
    ['no value', ['granted'], null, 'none'],
    ['blanks', ['granted'], '  ', 'none'],
    ['no choice of several', ['granted'], [], 'none'],
    ['one of several, beside another', ['whatsapp'], ['whatsapp', 'sms'], 'unclear'],
    ['several that are all in it', ['whatsapp', 'sms'], ['sms', 'whatsapp'], 'given'],
    ['something nobody can read', ['granted'], { granted: true }, 'unclear'],
    ['a ticked box', ['true'], true, 'given'],
    ['a ticked box, in words', ['Ja'], true, 'given'],
    ['an unticked box', ['true'], false, 'none'],
    ['an unticked box that means “not opted out”', ['false'], false, 'given'],
    ['the same box ticked', ['false'], true, 'none'],
    ['a ticked box, whose list has words for choices only', ['whatsapp'], true, 'unclear'],
    ['an unticked one', ['whatsapp'], false, 'none'],
    ['nothing at all in the list', [], 'yes', 'unclear'],
  ])('%s', (_name, yes, value, expected) => {
    expect(ofValue(value, yes)).toBe(expected);
  });
});

test.each<[string, string | null, string | null, ConsentProfile, Consent]>([
  ['nothing named', null, null, profile({ opt_in: true }, 'opt_in'), 'not-asked'],
  ['the tag', null, 'opt_in', profile({}, 'vip', 'opt_in'), 'given'],
  ['another tag', null, 'opt_in', profile({}, 'opt_in_2'), 'none'],
  ['the tag, not the field', 'opt_in', 'opt_in', profile({ opt_in: false }, 'opt_in'), 'given'],
  ['the tag, and no such field', 'opt_in', 'opt_in', profile({}, 'opt_in'), 'given'],
  ['a field that is not there', 'constructor', null, profile({}), 'no-field'],
  ['a field that is not there, nor the tag', 'opt_in', 'opt_in', profile({}), 'no-field'],
  ['no fields told', 'opt_in', null, profile(null), 'not-known'],
])('%s', (_name, field, tag, who, expected) => {
  expect(consentOf({ field, tag }, who)).toBe(expected);
});

test.each<[string | null, Consent, boolean]>([
  ['MARKETING', 'none', true],
  ['marketing', 'not-known', true],
  ['MARKETING', 'unclear', true],
  ['MARKETING', 'no-field', true],
  ['MARKETING', 'given', false],
  ['MARKETING', 'not-asked', false],
  ['MARKETING', 'loading', true],
  ['UTILITY', 'none', false],
  [null, 'none', false],
])('%s with consent %s has to be justified: %s', (category, consent, expected) => {
  expect(needsConsent(category, consent)).toBe(expected);
});
