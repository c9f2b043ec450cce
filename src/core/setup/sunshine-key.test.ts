import fc from 'fast-check';
import { encodeKey, isKeyTyped, keyProblem } from './sunshine-key';

test.each([
  ['', '', false, null],
  [' ', '', false, null],
  ['app_1', '', true, 'incomplete'],
  ['', 's3cret', true, 'incomplete'],
  ['app:1', 's3cret', true, 'colon-in-id'],
  ['app_1', 's3 cret', true, 'blank-inside'],
  ['app_1 ', ' s3:cret', true, null],
] as const)('key id "%s", secret "%s"', (id, secret, typed, problem) => {
  expect(isKeyTyped({ id, secret })).toBe(typed);
  expect(keyProblem({ id, secret })).toBe(problem);
});

test('the encoded key is what basic authorization wants', () => {
  expect(encodeKey({ id: ' key ', secret: 'secret' })).toBe('a2V5OnNlY3JldA==');
  const word = (form: RegExp) => fc.string({ unit: 'grapheme' }).filter((text) => form.test(text));
  fc.assert(
    fc.property(word(/^[^\s:]+$/), word(/^\S+$/), (id, secret) => {
      const decoded = Buffer.from(encodeKey({ id, secret }), 'base64').toString('utf8');
      expect(decoded).toBe(`${id}:${secret}`);
    }),
  );
});
