import { readRefusal } from './read-refusal';

test.each([
  [
    {
      code: 'uncategorized_error',
      message: 'An unexpected error occurred',
      underlyingError: { errors: [{ code: 131047, title: 'Re-engagement message' }] },
    },
    { code: '131047', text: 'Re-engagement message' },
  ],
  [
    { code: 'blocked', message: 'User blocked' },
    { code: 'blocked', text: 'User blocked' },
  ],
  [{ code: 'uncategorized_error' }, { code: 'uncategorized_error', text: null }],
  [
    { code: 999999, error_data: { details: 'x' }, detail: 'Why' },
    { code: '999999', text: 'Why' },
  ],
  [[{ code: 131026, description: 'No WhatsApp' }], { code: '131026', text: 'No WhatsApp' }],
  [
    {
      code: 'uncategorized_error',
      message: 'Refused',
      underlyingError: { errors: [{ code: 131999, title: 'Brand new' }] },
    },
    { code: '131999', text: 'Brand new' },
  ],
  // A code that the table knows, wherever it stands.
  [
    { code: 131042, cause: { code: 'other' } },
    { code: '131042', text: null },
  ],
  [{ message: 'No code' }, { code: null, text: 'No code' }],
  ['boom', { code: null, text: 'boom' }],
  // A code inside the text, or behind a gateway's prefix.
  ['131047', { code: '131047', text: '131047' }],
  [
    { message: '(#131030) Recipient phone number not in allowed list' },
    { code: '131030', text: '(#131030) Recipient phone number not in allowed list' },
  ],
  [
    { message: '(#10) This message is sent outside of allowed window.' },
    { code: '10', text: '(#10) This message is sent outside of allowed window.' },
  ],
  [{ code: 'WA:131047' }, { code: '131047', text: null }],
  [{ code: 'EC_63016' }, { code: '63016', text: null }],
  [{ message: 'Order 4711 (2 parts)' }, { code: null, text: 'Order 4711 (2 parts)' }],
  // Words in places that other gateways have.
  [
    { status: 'failed', reason: 'EXPIRED' },
    { code: null, text: 'EXPIRED' },
  ],
  [{ error: { error_message: 'Odd' } }, { code: null, text: 'Odd' }],
  // A text inside the wrapper, understood or not.
  [
    { code: 'uncategorized_error', message: 'Unexpected', underlyingError: { message: 'Odd' } },
    { code: null, text: 'Odd' },
  ],
  [
    { code: 'uncategorized_error', cause: { details: 'more than 24 hours have passed' } },
    { code: null, text: 'more than 24 hours have passed' },
  ],
  // What a code of our table says stands against any text.
  [
    { code: 131026, title: 'Undeliverable', error_data: { details: 'Re-engagement message' } },
    { code: '131026', text: 'Undeliverable' },
  ],
  [
    { code: 131999, error_data: { details: 'Brand new' } },
    { code: '131999', text: 'Brand new' },
  ],
  [
    { code: 63016, message: 'Failed to send freeform message' },
    { code: '63016', text: 'Failed to send freeform message' },
  ],
  [null, null],
  [{}, null],
])('%j', (error, refusal) => {
  expect(readRefusal(error)).toEqual(refusal);
});

test('a long text is cut', () => {
  expect(readRefusal({ code: 1, title: 'x'.repeat(500) })?.text).toHaveLength(201);
});
