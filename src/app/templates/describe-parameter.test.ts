import { templateOf } from '../../core/template/template.fixture';
import { parameterOf, type TemplateParameter } from '../../core/template/template-parameter';
import { localeOf } from '../testing/render-in';
import { describeParameter } from './describe-parameter';

const words = async (parameter: TemplateParameter, locale = 'en') => {
  const template = templateOf({
    parameters: [parameterOf({ part: 'body', kind: 'text', name: 'x' }), parameter],
    buttons: [{ kind: 'url', text: 'Track', url: 'https://a.example/{{1}}' }],
  });
  return describeParameter(parameter, template, (await localeOf(locale)).t);
};

test.each([
  [parameterOf({ part: 'body', kind: 'text', name: '2', label: 'Day' }), 'Day'],
  [parameterOf({ part: 'body', kind: 'text', name: '2' }), 'Variable 2'],
  [parameterOf({ part: 'body', kind: 'text', name: 'first_name' }), 'First name'],
  [parameterOf({ part: 'header', kind: 'text', name: '1' }), 'Variable in the header'],
  [parameterOf({ part: 'header', kind: 'image', name: '' }), 'Address of the image'],
  [
    parameterOf({ part: 'button', kind: 'url-suffix', name: '', button: 0 }),
    'End of the address behind “Track”',
  ],
  [
    parameterOf({ part: 'button', kind: 'copy-code', name: '', button: 3 }),
    'Code that “Button” copies',
  ],
])('%j: %s', async (parameter, expected) => {
  expect(await words(parameter)).toBe(expected);
});

test('in the agent’s language', async () => {
  const file = parameterOf({ part: 'header', kind: 'document', name: '' });
  expect(await words(file, 'de')).toBe('Adresse des Dokuments');
});
