import { localeOf } from '../testing/render-in';
import { asNamed } from './as-named';
import { callByName } from './call-by-name';

test.each([
  ['Anna Schmidt', 'Anna Schmidt', 'Anna'],
  ['Dr. Anna Schmidt', 'Dr. Anna Schmidt', 'Anna'],
  ['+1 212 555 0105', '+1 212 555 0105', '+1 212 555 0105'],
  ['Acme GmbH', 'Acme GmbH', 'Acme GmbH'],
  ['BR.1349200000000001', 'the customer', 'the customer'],
  ['US.ENT.11815799212886844830', 'the customer', 'the customer'],
  ['', 'the customer', 'the customer'],
])('“%s” is “%s”, and “%s” where a first name serves', async (name, whole, first) => {
  const { t } = await localeOf('en');
  expect(asNamed(name, t)).toBe(whole);
  expect(callByName(name, t)).toBe(first);
});
