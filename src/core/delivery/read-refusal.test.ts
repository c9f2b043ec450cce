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
