import { ERROR_CODES } from '../../core/delivery/error-codes';
import { epochMs } from '../../core/time';
import { readFailure } from './read-failure';

const AT = epochMs(5);
const read = (event: unknown) => {
  const failure = readFailure(event, AT);
  return failure && [failure.code, failure.text];
};

const SUNSHINE = {
  code: 'uncategorized_error',
  message: 'An unexpected error occurred',
  underlyingError: { errors: [{ code: 131047, title: 'Re-engagement message' }] },
};

test('an error with its code in the text', () => {
  const message = 'Message m9 failed: Re-engagement message (131047)';
  expect(readFailure({ id: 2, type: 'Error', message }, AT)).toEqual({
    code: '131047',
    text: message,
    at: AT,
    messageId: null,
  });
});

test('Sunshine’s own error inside an event: the innermost code, and which message', () => {
  const event = { type: 'MessageDeliveryFailed', value: { message_id: 'm9', error: SUNSHINE } };
  expect(readFailure(event, null)).toEqual({
    code: '131047',
    text: 'Re-engagement message',
    at: null,
    messageId: 'm9',
  });
});

it.each([...ERROR_CODES.keys()])('code %s, in a text and in an object', (code) => {
  const object = { type: 'delivery_failure', error: { code, title: 'Why' } };
  expect(read(object)).toEqual([code, 'Why']);
  const isNumber = /^\d+$/.test(code);
  const message = `Message m9001 failed: why (${code})`;
  if (isNumber) expect(read({ type: 'Error', message })).toEqual([code, message]);
});

it.each([
  ['a code as a number', { type: 'Failed', error: { code: 131026 } }, ['131026', null]],
  [
    'a list of errors',
    { type: 'Error', errors: [{ code: 132000, title: 'Param count' }] },
    ['132000', 'Param count'],
  ],
  [
    'a code of Meta that no table knows',
    { type: 'Error', message: 'failed with 131999' },
    ['131999', 'failed with 131999'],
  ],
  [
    'an unknown code, where it is about a delivery',
    { type: 'MessageDeliveryFailed', error: { code: 'quota', message: 'Over' } },
    ['quota', 'Over'],
  ],
  [
    'a known code beneath an unknown one',
    { type: 'Error', error: { code: 'x', cause: { code: 131042 }, more: { code: 'y' } } },
    ['131042', null],
  ],
  [
    'words only, about WhatsApp',
    { type: 'Error', value: 'WhatsApp did not take it' },
    [null, 'WhatsApp did not take it'],
  ],
  [
    'a channel’s own words without a code, of nothing else',
    {
      type: 'Error',
      via: { channel: 'system' },
      value: 'more than 24 hours have passed since the customer last replied to this number',
    },
    [null, 'more than 24 hours have passed since the customer last replied to this number'],
  ],
  [
    'another gateway’s code in a text',
    { type: 'Error', message: 'failed with 63016' },
    ['63016', 'failed with 63016'],
  ],
  [
    'words in the place where an error says them, before any other text',
    { type: 'DeliveryFailed', created_at: '2026-11-30', error: { message: 'Brand new' } },
    [null, 'Brand new'],
  ],
  ['nothing but its type', { type: 'DeliveryFailed' }, [null, null]],
])('%s', (_, event, expected) => {
  expect(read(event)).toEqual(expected);
});

it.each([
  ['a comment that holds a code', { type: 'Comment', body: 'Error 131047' }],
  ['a failed webhook', { type: 'WebhookFailed', code: 500, body: 'nothing' }],
  ['a webhook that was throttled', { type: 'WebhookFailed', message: 'Too many requests' }],
  ['a failed trigger', { type: 'Error', value: 'The target did not answer' }],
  ['an order’s number', { type: 'Error', value: 'Order 4 not found (200)' }],
  ['no type', { message: 'Error 131047' }],
  ['no event', null],
  ['a text', 'Error 131047'],
])('no refusal: %s', (_, event) => {
  expect(read(event)).toBeNull();
});

test('a long text is cut', () => {
  const text = read({ type: 'Error', message: `131047 ${'x'.repeat(500)}` })?.[1];
  expect(text).toHaveLength(201);
});

test('an event that holds itself has an end', () => {
  const event: Record<string, unknown> = { type: 'Error', message: '131047' };
  event.self = event;
  expect(read(event)).toEqual(['131047', '131047']);
});
