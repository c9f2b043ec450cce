import { freeTextParameter } from './free-text';
import { parametersOf } from './template.fixture';
import { parameterOf } from './template-parameter';

const [first, second] = parametersOf(2);
const marked = (part: 'header' | 'body', kind: 'text' | 'image' | 'one-time-code', name = '1') =>
  parameterOf({ part, kind, name, isFreeText: true });

test('the first variable of the text that the admin has marked', () => {
  const parameters = [...parametersOf(1), marked('body', 'text', '2'), marked('body', 'text', '3')];
  expect(freeTextParameter({ category: 'UTILITY', parameters })?.name).toBe('2');
});

test.each([
  ['none is marked', null, [first, second].flatMap((one) => one ?? [])],
  ['a header is too short', null, [marked('header', 'text')]],
  ['a file is no text', null, [marked('header', 'image')]],
  ['a code is no text', null, [marked('body', 'one-time-code')]],
  ['Meta punishes it', 'AUTHENTICATION', [marked('body', 'text')]],
  ['in any case', 'authentication', [marked('body', 'text')]],
])('none: %s', (_, category, parameters) => {
  expect(freeTextParameter({ category, parameters })).toBeNull();
});
