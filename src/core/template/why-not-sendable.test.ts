import type { Template } from './template';
import { parametersOf, templateOf } from './template.fixture';
import { parameterOf } from './template-parameter';
import {
  type SendAccess,
  type Unsendable,
  whyNoShorthand,
  whyNotSendable,
} from './why-not-sendable';

const NO_KEY: SendAccess = { sendNow: 'no-key', number: null };
const KEY: SendAccess = { sendNow: 'ready', number: 'n1' };

const approval = (status: string, rejectedReason: string | null = null) =>
  ({ reason: 'not-approved', status, rejectedReason }) as const;

test.each<[string, Partial<Template>, SendAccess, Unsendable | null]>([
  ['approved', {}, NO_KEY, null],
  ['paused', { status: 'PAUSED' }, KEY, approval('PAUSED')],
  [
    'rejected, and why',
    { status: 'REJECTED', rejectedReason: 'SCAM' },
    KEY,
    approval('REJECTED', 'SCAM'),
  ],
  ['a status nobody knows', { status: 'NEW' }, KEY, approval('NEW')],
  ['not in Meta’s list', { isMissingAtMeta: true }, KEY, { reason: 'not-at-meta' }],
  [
    'a part that cannot be sent',
    { unsupported: ['CAROUSEL'] },
    KEY,
    { reason: 'unsupported', parts: ['CAROUSEL'] },
  ],
  ['of this number', { numbers: ['n1', 'n2'] }, KEY, null],
  ['of another number', { numbers: ['n2'] }, KEY, { reason: 'other-number' }],
  ['of a number, where this one is not known', { numbers: ['n2'] }, NO_KEY, null],
  ['no namespace', { namespace: null }, NO_KEY, { reason: 'no-namespace' }],
  ['a blank namespace', { namespace: ' ' }, NO_KEY, { reason: 'no-namespace' }],
  ['no namespace, but a key', { namespace: null }, KEY, null],
  [
    'both: what only Meta can change first',
    { status: 'REJECTED', namespace: null },
    NO_KEY,
    approval('REJECTED'),
  ],
])('%s', (_name, changes, access, expected) => {
  expect(whyNotSendable(templateOf(changes), access)).toEqual(expected);
});

test.each<[string, Partial<Template>, string | null]>([
  ['positional body values', { parameters: parametersOf(2) }, null],
  ['an image', { parameters: [parameterOf({ part: 'header', kind: 'image', name: '' })] }, null],
  [
    'a document',
    { parameters: [parameterOf({ part: 'header', kind: 'document', name: '' })] },
    null,
  ],
  [
    'an address’s end',
    { parameters: [parameterOf({ part: 'button', kind: 'url-suffix', name: '', button: 0 })] },
    null,
  ],
  [
    'a payload, which may be left out',
    { parameters: [parameterOf({ part: 'button', kind: 'payload', name: '', button: 0 })] },
    null,
  ],
  [
    'a video',
    { parameters: [parameterOf({ part: 'header', kind: 'video', name: '' })] },
    'header-video',
  ],
  [
    'a word in the header',
    { parameters: [parameterOf({ part: 'header', kind: 'text', name: '1' })] },
    'header-text',
  ],
  [
    'a named value',
    { parameterFormat: 'named', parameters: parametersOf(1, { name: 'first_name' }) },
    'named',
  ],
  ['names, but no value', { parameterFormat: 'named' }, null],
  [
    'a code to copy',
    { parameters: [parameterOf({ part: 'button', kind: 'copy-code', name: '', button: 0 })] },
    'copy-code',
  ],
  [
    'a one-time code',
    { parameters: [parameterOf({ part: 'body', kind: 'one-time-code', name: '1' })] },
    'one-time-code',
  ],
  [
    'a named variable in an address',
    { parameters: [parameterOf({ part: 'button', kind: 'url-suffix', name: 'id', button: 0 })] },
    'named',
  ],
  [
    'a document’s name, which may be left out',
    { parameters: [parameterOf({ part: 'header', kind: 'file-name', name: 'filename' })] },
    null,
  ],
])('a shorthand and %s', (_name, changes, gap) => {
  const template = templateOf(changes);
  expect(whyNoShorthand(template)).toEqual(gap && { reason: 'needs-send-now', gap });
  expect(whyNotSendable(template, KEY)).toBeNull();
  for (const sendNow of ['no-key', 'switched-off', 'key-refused'] as const) {
    const why = whyNotSendable(template, { sendNow, number: 'n1' });
    expect(why).toEqual(gap && { reason: 'needs-send-now', gap, sendNow });
  }
});
