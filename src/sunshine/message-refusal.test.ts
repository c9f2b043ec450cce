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
  ['an error without a code', { error: 'boom', delivery: { status: 'delivered' } }],
])('%s: nothing is added', (_, place) => {
  expect(readMessage({ ...BUSINESS_MESSAGES.text, ...place })).not.toHaveProperty('refusal');
  expect(messageRefusal('agent', place)).toEqual({});
});

test('what the customer wrote was never refused', () => {
  expect(readMessage({ ...CUSTOMER_TEXT, error })).not.toHaveProperty('refusal');
  expect(readUserMessage({ ...USER_TEXT, error })).not.toHaveProperty('refusal');
});
