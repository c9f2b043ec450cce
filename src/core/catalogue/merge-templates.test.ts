import { parametersOf, templateOf } from '../template/template.fixture';
import { parameterOf } from '../template/template-parameter';
import { mergeTemplates } from './merge-templates';

const IMAGE = parameterOf({
  part: 'header',
  kind: 'image',
  name: '',
  preset: 'https://a.example/i.png',
});
const TRACK = parameterOf({
  part: 'button',
  kind: 'url-suffix',
  name: '',
  button: 0,
  preset: 'track',
});

const setting = templateOf({
  namespace: null,
  status: 'PAUSED',
  title: 'From the setting',
  body: 'Hi {{1}}',
  parameters: parametersOf(1, { label: 'Name' }),
});
const macro = templateOf({
  namespace: 'ns_macro',
  title: 'From the macro',
  body: null,
  fallback: 'News of your order',
  header: { kind: 'image' },
  buttons: [{ kind: 'url', text: '', url: '{{1}}' }],
  parameters: [IMAGE, ...parametersOf(1, { preset: '{{ticket.id}}' }), TRACK],
  origins: ['macro'],
});

test('the setting wins, the macro adds what is missing', () => {
  expect(mergeTemplates([setting], [macro])).toEqual([
    {
      ...setting,
      namespace: 'ns_macro',
      fallback: 'News of your order',
      header: { kind: 'image' },
      buttons: [{ kind: 'url', text: '', url: '{{1}}' }],
      parameters: [IMAGE, ...parametersOf(1, { label: 'Name', preset: '{{ticket.id}}' }), TRACK],
      origins: ['setting', 'macro'],
    },
  ]);
});

test('Meta’s own parts stand; others give title, namespace, labels and first values', () => {
  const atMeta = templateOf({
    namespace: null,
    status: 'APPROVED',
    title: 'order_shipped',
    category: 'UTILITY',
    body: 'Hello {{1}}',
    parameters: parametersOf(1, { example: 'Ana' }),
    numbers: ['n1'],
    origins: ['sunshine'],
  });
  expect(mergeTemplates([atMeta], [setting], [macro])).toEqual([
    {
      ...atMeta,
      namespace: 'ns_macro',
      title: 'From the setting',
      fallback: 'News of your order',
      parameters: parametersOf(1, { example: 'Ana', label: 'Name', preset: '{{ticket.id}}' }),
      origins: ['sunshine', 'setting', 'macro'],
    },
  ]);
});

test('what the setting marks for an agent’s own words is marked at Meta’s template', () => {
  const atMeta = templateOf({ origins: ['sunshine'], parameters: parametersOf(1) });
  const marked = templateOf({ parameters: parametersOf(1, { isFreeText: true }) });
  expect(mergeTemplates([atMeta], [marked])[0]?.parameters).toEqual(marked.parameters);
});

test('what the setting states stays', () => {
  const full = {
    ...setting,
    namespace: 'ns',
    parameters: parametersOf(1, { source: 'ticket.id' }),
  };
  const [merged] = mergeTemplates([full], [macro]);
  expect(merged).toMatchObject({
    namespace: 'ns',
    parameters: [IMAGE, { source: 'ticket.id', preset: '' }, TRACK],
  });
});

test('a macro with another number of parameters adds neither texts nor values', () => {
  const other = {
    ...macro,
    header: null,
    buttons: [],
    parameters: parametersOf(2, { preset: 'x' }),
  };
  const [merged] = mergeTemplates([setting], [other]);
  expect(merged).toMatchObject({
    namespace: 'ns_macro',
    fallback: null,
    parameters: setting.parameters,
  });
});

test('of several macros the first wins, and takes the text of a later one', () => {
  const later = { ...macro, title: 'Later', body: 'Hi {{1}}', namespace: 'ns_later' };
  expect(mergeTemplates([], [macro, later])).toEqual([{ ...macro, body: 'Hi {{1}}' }]);
});

test('name and language make a template', () => {
  const all = [setting, { ...setting, language: 'de' }, { ...setting, name: 'other' }];
  expect(mergeTemplates(all, [])).toHaveLength(3);
  expect(mergeTemplates([setting], [{ ...macro, language: 'EN-us' }])).toHaveLength(1);
});

test('sorted by title without regard to case and accents, then by name and language', () => {
  const list = [
    templateOf({ title: 'Zoo', name: 'a' }),
    templateOf({ title: 'über', name: 'b' }),
    templateOf({ title: 'Apfel', name: 'd', language: 'en_US' }),
    templateOf({ title: 'Apfel', name: 'd', language: 'de' }),
    templateOf({ title: 'Apfel', name: 'c' }),
    templateOf({ title: 'arbeit', name: 'e' }),
  ];
  const sorted = mergeTemplates(list, []).map(({ name, language }) => `${name} ${language}`);
  expect(sorted).toEqual(['c en_US', 'd de', 'd en_US', 'e en_US', 'b en_US', 'a en_US']);
});
