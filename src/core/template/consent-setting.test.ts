import fc from 'fast-check';
import type { ConsentSettings } from './consent';
import { readConsentSetting, writeConsentSetting } from './consent-setting';

const NOWHERE: ConsentSettings = { field: null, tag: null };

test.each<[string, string, ConsentSettings]>([
  ['nothing', '', NOWHERE],
  ['blank lines', ' \n\r\n', NOWHERE],
  ['a field', 'opt_in', { field: 'opt_in', tag: null }],
  [
    'its values',
    ' opt_in = yes, Granted ',
    { field: 'opt_in', yes: ['yes', 'Granted'], tag: null },
  ],
  ['one value', 'opt_in=yes;', { field: 'opt_in', yes: ['yes'], tag: null }],
  ['a value of several words', 'a = opted in', { field: 'a', yes: ['opted in'], tag: null }],
  ['a tag', 'tag = opted-in', { field: null, tag: 'opted-in' }],
  ['both', 'tag=ok\r\nopt_in = true', { field: 'opt_in', yes: ['true'], tag: 'ok' }],
])('%s', (_name, setting, consent) => {
  expect(readConsentSetting(setting)).toEqual({ consent, problems: [] });
});

test.each([
  ['user.opt_in', 'not-a-line'],
  ['opt in', 'not-a-line'],
  ['= yes', 'not-a-line'],
  ['opt_out = ,', 'not-a-line'],
  ['tag', 'not-a-tag'],
  ['tag =', 'not-a-tag'],
  ['tag = opted in', 'not-a-tag'],
  ['tag = a, b', 'not-a-tag'],
  ['tag = again', 'twice'],
  ['another_field', 'twice'],
])('%s: %s, and the other lines count', (line, problem) => {
  expect(readConsentSetting(`opt_in = yes\ntag = ok\n\n${line}`)).toEqual({
    consent: { field: 'opt_in', yes: ['yes'], tag: 'ok' },
    problems: [{ line: 4, given: line, problem }],
  });
});

test('what is written is read as it was', () => {
  const word = fc.stringMatching(/^\w{1,8}$/).filter((text) => text !== 'tag');
  const value = fc.stringMatching(/^[^\s,;]([^,;\r\n]*[^\s,;])?$/);
  const consent = fc.record<ConsentSettings>(
    { field: word, yes: fc.array(value, { minLength: 1, maxLength: 3 }), tag: fc.option(word) },
    { requiredKeys: ['field', 'tag'] },
  );
  const none = fc.constantFrom(NOWHERE, { field: null, tag: 'opted_in' });
  fc.assert(
    fc.property(fc.oneof(consent, none), (given) => {
      expect(readConsentSetting(writeConsentSetting(given))).toEqual({
        consent: given,
        problems: [],
      });
    }),
  );
});
