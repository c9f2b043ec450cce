import type { DraftVerdict } from '../draft/draft-verdict';
import { allowsAnyway, type Hold, holdOf, needsReason } from './hold';

const closed = (change: Partial<Extract<DraftVerdict, { verdict: 'window-closed' }>> = {}) =>
  ({ verdict: 'window-closed', unknown: null, afterClose: 'template', ...change }) as const;

const free = (isSure: boolean, canBeTemplate = true): Hold => ({
  cause: 'free-text',
  isSure,
  canBeTemplate,
});
const template = (isSure: boolean): Hold => ({ cause: 'template', isSure, canBeTemplate: true });

test.each<[string, DraftVerdict, Hold | null]>([
  ['nothing written', { verdict: 'not-applicable', because: 'empty' }, null],
  ['a note', { verdict: 'not-applicable', because: 'internal-note' }, null],
  ['another channel', { verdict: 'not-applicable', because: 'other-channel' }, null],
  ['a channel not known', { verdict: 'not-applicable', because: 'channel-not-covered' }, null],
  ['inside the window', { verdict: 'deliverable', charged: false }, null],
  ['after it, but charged', { verdict: 'deliverable', charged: true }, null],
  ['in a ticket whose session has ended', { verdict: 'session-ended' }, null],
  ['a good template', { verdict: 'template-ok', name: 'a', language: 'de' }, null],
  [
    'one that went out moments ago',
    { verdict: 'template-ok', name: 'a', language: 'de', doubt: 'just-sent' },
    { cause: 'repeated', isSure: false, canBeTemplate: false },
  ],
  [
    'one of which only an address is in doubt',
    { verdict: 'template-ok', name: 'a', language: 'de', doubt: 'button-address' },
    null,
  ],
  ['a free text after the end', closed(), free(true)],
  ['where nothing is possible then', closed({ afterClose: 'nothing' }), free(true, false)],
  ['where that is not known', closed({ afterClose: 'not-known' }), free(false, false)],
  ['of an unknown window', closed({ unknown: 'never-wrote' }), free(false)],
  [
    'a template not in the whole list',
    { verdict: 'template-unknown', name: 'a', listComplete: true },
    template(false),
  ],
  ['or in half of it', { verdict: 'template-unknown', name: 'a', listComplete: false }, null],
  [
    'not approved',
    { verdict: 'template-not-approved', name: 'a', language: 'de', status: 'PAUSED' },
    template(true),
  ],
  [
    'in another language',
    { verdict: 'template-wrong-language', name: 'a', language: 'de', known: ['en'] },
    template(true),
  ],
  [
    'with other variables',
    {
      verdict: 'template-wrong-parameters',
      name: 'a',
      problem: { kind: 'count', expected: 2, found: 1 },
    },
    template(true),
  ],
  ['malformed', { verdict: 'template-malformed', problem: { kind: 'not-closed' } }, template(true)],
  [
    'with text beside it',
    { verdict: 'template-mixed-text', name: 'a', extra: 'b' },
    template(true),
  ],
])('%s', (_what, verdict, expected) => {
  expect(holdOf(verdict)).toEqual(expected);
});

test.each([
  ['warn', true, true, false],
  ['warn', false, true, false],
  ['reason', true, true, true],
  ['reason', false, true, true],
  ['block', true, false, true],
  ['block', false, true, true],
] as const)('%s, sure: %s', (rule, isSure, mayBeSent, reason) => {
  expect(allowsAnyway(rule, free(isSure))).toBe(mayBeSent);
  expect(needsReason(rule, free(true))).toBe(reason);
});
