import { templateOf } from './template.fixture';
import { whyNotSendable } from './why-not-sendable';

test.each([
  ['approved', {}, null],
  ['paused', { status: 'PAUSED' }, { reason: 'not-approved', status: 'PAUSED' }],
  ['a status nobody knows', { status: 'NEW' }, { reason: 'not-approved', status: 'NEW' }],
  ['no namespace', { namespace: null }, { reason: 'no-namespace' }],
  ['a blank namespace', { namespace: ' ' }, { reason: 'no-namespace' }],
  [
    'both: what only Meta can change first',
    { status: 'REJECTED', namespace: null },
    { reason: 'not-approved', status: 'REJECTED' },
  ],
])('%s', (_name, changes, expected) => {
  expect(whyNotSendable(templateOf(changes))).toEqual(expected);
});
