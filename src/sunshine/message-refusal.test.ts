import { messageRefusal } from './message-refusal';
import { readMessage } from './read-message';
import { readUserMessage } from './read-user-message';
import { MAKER_TEXT, USER_TEXT } from './spec/message-v1.fixture';
import { BUSINESS_MESSAGES, CUSTOMER_TEXT } from './spec/message-v2.fixture';

const error = {
  code: 'uncategorized_error',
  underlyingError: { errors: [{ code: 131047, title: 'Re-engagement message' }] },
};
const refusal = { code: '131047', text: 'Re-engagement message' };

test.each([
  ['error', { error }],
  ['delivery', { delivery: { status: 'failed', error } }],
  ['failure', { failure: error }],
])('both versions of the API, under “%s”', (_, place) => {
  expect(readMessage({ ...BUSINESS_MESSAGES.text, ...place })).toMatchObject({ refusal });
  expect(readUserMessage({ ...MAKER_TEXT, ...place })).toMatchObject({ refusal });
});

test.each([
  ['no error', {}],
  ['null', { error: null }],
  ['an error of what was delivered', { error: 'boom', delivery: { status: 'delivered' } }],
])('%s: nothing is added', (_, place) => {
  expect(readMessage({ ...BUSINESS_MESSAGES.text, ...place })).not.toHaveProperty('refusal');
  expect(messageRefusal('agent', place)).toEqual({});
});

const AN_EARLIER_TRY = { code: 131026, title: 'Undeliverable' };

test.each<[string, object]>([
  ['delivered', { status: 'delivered', message: 'Message delivered' }],
  ['sent', { status: 'sent', title: 'Sent' }],
  ['read', { state: 'READ', detail: 'Read by the customer' }],
  ['on its way', { status: 'queued', description: 'Waiting' }],
  ['with a code of success', { status: 'sent', code: 200, message: 'OK' }],
  ['words, and no state', { message: 'Handed over to WhatsApp' }],
  ['nothing', {}],
])('a delivery that went well or goes on is no refusal: %s', (_what, delivery) => {
  expect(readMessage({ ...BUSINESS_MESSAGES.text, delivery })).not.toHaveProperty('refusal');
  expect(readUserMessage({ ...MAKER_TEXT, delivery })).not.toHaveProperty('refusal');
  expect(messageRefusal('agent', { delivery: [delivery] })).toEqual({});
});

test.each<[string, unknown]>([
  ['delivered', { status: 'delivered' }],
  ['read', 'read'],
  ['delivered at the second try', [{ status: 'failed' }, { status: 'delivered' }]],
])('what has arrived was not refused, whatever error stands beside it: %s', (_what, delivery) => {
  expect(messageRefusal('agent', { delivery, error: AN_EARLIER_TRY })).toEqual({});
});

test('what was only sent may have been refused later', () => {
  expect(messageRefusal('agent', { delivery: { status: 'sent' }, error: AN_EARLIER_TRY })).toEqual({
    refusal: { code: '131026', text: 'Undeliverable' },
  });
});

test.each<[string, object, object]>([
  [
    'a failure without a reason',
    { delivery: { status: 'failed' } },
    { code: null, text: 'failed' },
  ],
  ['one in a word', { delivery: 'undelivered' }, { code: null, text: 'undelivered' }],
  ['a code, and no state', { delivery: { code: 131026 } }, { code: '131026', text: null }],
  ['an error in words', { error: 'Number gone' }, { code: null, text: 'Number gone' }],
  ['a failure in words', { failure: 'Number gone' }, { code: null, text: 'Number gone' }],
])('is shown as it came: %s', (_what, places, refusal) => {
  expect(messageRefusal('agent', places)).toEqual({ refusal });
});

test('what the customer wrote was never refused', () => {
  expect(readMessage({ ...CUSTOMER_TEXT, error })).not.toHaveProperty('refusal');
  expect(readUserMessage({ ...USER_TEXT, error })).not.toHaveProperty('refusal');
});
