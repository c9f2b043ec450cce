/** @jest-environment node */

import { SDK_FAULTS, unnamedFault } from './sdk-faults';

const NO_ANSWER = { kind: 'noAnswer' } as const;
const SCREEN = '/somewhere/src/app/sidebar/nudge/NudgeNotice.test.tsx';
const NAMED = SCREEN.replace('.test.', SDK_FAULTS);

test.each([
  ['get', true],
  ['invoke', true],
  ['macro', true],
  ['ticket.conversation', true],
  ['comment.text', true],
  ['currentUser', true],
  ['comment.text.changed', false],
  ['events', false],
  ['request', false],
  ['/api/v2/macros*', false],
  ['PUT /api/v2/tickets/1004.json', false],
  ['POST https:*messages', false],
])('a screen’s test that breaks %s needs the name: %s', (key, needsIt) => {
  const faults = { '/api/v2/users/205.json': NO_ANSWER, [key]: NO_ANSWER };
  expect(unnamedFault(SCREEN, faults)).toBe(needsIt ? key : undefined);
  expect(unnamedFault(SCREEN.replaceAll('/', '\\'), faults)).toBe(needsIt ? key : undefined);
  expect(unnamedFault(NAMED, faults)).toBeUndefined();
});

test('what speaks with the SDK itself needs no name', () => {
  expect(
    unnamedFault('/somewhere/src/zendesk/sdk/get-all.test.ts', { get: NO_ANSWER }),
  ).toBeUndefined();
});
