import { type NumberFacts, sameNumber } from './same-number';

const facts = (integrationId: string | null, businessNumber: string | null): NumberFacts => ({
  integrationId,
  businessNumber,
});

test.each([
  ['the same integration', facts('i1', null), facts('i1', null), 'same'],
  ['another integration', facts('i1', null), facts('i2', null), 'other'],
  ['the same address, of first messages', facts(null, '+4930'), facts(null, '+4930'), 'unknown'],
  ['another address', facts(null, '+4930'), facts(null, '+4940'), 'other'],
  ['the integration wins over the address', facts('i1', '+4930'), facts('i2', '+4930'), 'other'],
  ['one side tells nothing', facts('i1', '+4930'), facts(null, null), 'unknown'],
  ['different facts cannot be compared', facts('i1', null), facts(null, '+4930'), 'unknown'],
  ['nothing is told', facts(null, null), facts(null, null), 'unknown'],
] as const)('%s: %s', (_what, mine, other, expected) => {
  expect(sameNumber(mine, other, false)).toBe(expected);
});

test('the admin’s word settles what is not told', () => {
  expect(sameNumber(facts(null, null), facts('i1', null), true)).toBe('same');
});

test('the admin’s word does not overrule what is told', () => {
  expect(sameNumber(facts('i1', null), facts('i2', null), true)).toBe('other');
  expect(sameNumber(facts(null, '+4930'), facts(null, '+4940'), true)).toBe('other');
});
