import * as v from 'valibot';
import { lenient, lenientOrAbsent } from './lenient';

test.each<[string, object, string | null, string | null | undefined]>([
  ['what fits', { name: 'Ana' }, 'Ana', 'Ana'],
  ['another shape', { name: 7 }, null, undefined],
  ['null', { name: null }, null, null],
  ['missing', {}, null, undefined],
])('%s', (_what, given, orNull, orAbsent) => {
  expect(v.parse(v.looseObject({ name: lenient(v.string()) }), given).name).toBe(orNull);
  expect(v.parse(v.looseObject({ name: lenientOrAbsent(v.string()) }), given).name).toBe(orAbsent);
});
