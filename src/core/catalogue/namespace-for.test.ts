import { templateOf } from '../template/template.fixture';
import { namespaceFor } from './namespace-for';

const of = (namespace: string | null) => templateOf({ namespace });

test.each<[string, string | null, readonly (string | null)[], string | null, string | null]>([
  ['its own', 'own', ['a', 'b'], 'setting', 'own'],
  ['the setting’s', null, ['a'], 'setting', 'setting'],
  ['a blank one is none', ' ', ['a'], 'setting', 'setting'],
  ['the only one known', null, ['a', null, 'a', ' '], null, 'a'],
  ['never one of several', null, ['a', 'b'], null, null],
  ['none known', null, [null, ''], null, null],
])('%s', (_name, own, others, setting, expected) => {
  expect(namespaceFor(of(own), [of(own), ...others.map(of)], setting)).toBe(expected);
});
