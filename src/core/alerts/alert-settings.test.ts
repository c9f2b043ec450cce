import fc from 'fast-check';
import { readAlertWords, writeAlertWords } from './alert-settings';

test.each([
  ['', 'own', false],
  ['4, 1', 'own', false],
  ['4, 1, off', 'none', false],
  ['4, 1, groups', 'groups', false],
  ['4,1 unassigned', 'unassigned', false],
  ['4, 1, unanswered', 'own', true],
  ['4; 1; Groups; UNANSWERED', 'groups', true],
  ['unanswered groups', 'groups', true],
])('%j', (text, tickets, onlyUnanswered) => {
  expect(readAlertWords(text)).toEqual({ tickets, onlyUnanswered });
});

test.each(['4, 1, group', 'six, 1', '4, 1, off, groups', '4, 1, off 2', '4, 1, constructor'])(
  '%j is not understood',
  (text) => {
    expect(readAlertWords(text)).toBeNull();
  },
);

test('what is written is read back', () => {
  const tickets = fc.constantFrom('none', 'own', 'unassigned', 'groups' as const);
  fc.assert(
    fc.property(fc.record({ tickets, onlyUnanswered: fc.boolean() }), (settings) => {
      expect(readAlertWords(`4, 1, ${writeAlertWords(settings)}`)).toEqual(settings);
    }),
  );
});
