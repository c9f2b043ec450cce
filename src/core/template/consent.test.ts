import { type Consent, type ConsentProfile, consentOf, needsConsent } from './consent';

const profile = (fields: ConsentProfile['fields'], ...tags: string[]): ConsentProfile => ({
  tags,
  fields,
});

test.each<[string, unknown, 'given' | 'none']>([
  ['a ticked box', true, 'given'],
  ['an empty box', false, 'none'],
  ['a date', '2026-01-31', 'given'],
  ['no date', null, 'none'],
  ['a choice', 'opted_in', 'given'],
  ['the choice to say no', ' No ', 'none'],
  ['having opted out', 'opted_out', 'none'],
  ['blank text', ' ', 'none'],
  ['a number', 1, 'given'],
  ['zero', 0, 'none'],
  ['several choices', ['no', 'whatsapp'], 'given'],
  ['no choice of several', [], 'none'],
  ['something nobody can read', { yes: true }, 'none'],
])('a field with %s', (_name, value, expected) => {
  expect(consentOf({ field: 'opt_in', tag: null }, profile({ opt_in: value }))).toBe(expected);
});

test.each<[string, string | null, string | null, ConsentProfile, string]>([
  ['nothing named', null, null, profile({ opt_in: true }, 'opt_in'), 'not-asked'],
  ['the tag', null, 'opt_in', profile({}, 'vip', 'opt_in'), 'given'],
  ['another tag', null, 'opt_in', profile({}, 'opt_in_2'), 'none'],
  ['the tag, not the field', 'opt_in', 'opt_in', profile({ opt_in: false }, 'opt_in'), 'given'],
  ['a field that is not there', 'constructor', null, profile({}), 'none'],
])('%s', (_name, field, tag, who, expected) => {
  expect(consentOf({ field, tag }, who)).toBe(expected);
});

test.each<[string | null, Consent, boolean]>([
  ['MARKETING', 'none', true],
  ['marketing', 'not-known', true],
  ['MARKETING', 'given', false],
  ['MARKETING', 'not-asked', false],
  ['MARKETING', 'loading', true],
  ['UTILITY', 'none', false],
  [null, 'none', false],
])('%s with consent %s has to be justified: %s', (category, consent, expected) => {
  expect(needsConsent(category, consent)).toBe(expected);
});
