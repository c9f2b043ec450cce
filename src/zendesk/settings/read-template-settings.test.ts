import { readTemplateSettings } from './read-template-settings';

const TEMPLATES = JSON.stringify([
  { name: 'still_there', language: 'en_US', namespace: 'demo', body: 'Hi there' },
]);
const RULES = JSON.stringify([{ name: 'still_*', title: 'Still there?' }]);

test('nothing set', () => {
  expect(readTemplateSettings({ templates: '', rules: '' })).toEqual({
    templates: [],
    rules: [],
    problems: [],
  });
});

test('both set', () => {
  expect(readTemplateSettings({ templates: TEMPLATES, rules: RULES })).toMatchObject({
    templates: [{ name: 'still_there', language: 'en_US' }],
    rules: [{ name: 'still_*', title: 'Still there?' }],
    problems: [],
  });
});

test.each([
  ['no JSON', '[{', { kind: 'not-json', line: 1, column: 3 }],
  ['no list', '{}', { kind: 'not-a-list' }],
  ['a number', '7', { kind: 'not-a-list' }],
  [
    'an entry without a name',
    '[{"language": "de"}]',
    { kind: 'entry', entry: 1, field: 'name', problem: 'missing' },
  ],
])('%s: the problem says where, and only that setting is left out', (_what, text, problem) => {
  expect(readTemplateSettings({ templates: text, rules: RULES })).toMatchObject({
    templates: [],
    rules: [{ name: 'still_*' }],
    problems: [{ setting: 'templates', problem }],
  });
  expect(readTemplateSettings({ templates: TEMPLATES, rules: text })).toMatchObject({
    templates: [{ name: 'still_there' }],
    rules: [],
    problems: [{ setting: 'template_rules', problem }],
  });
});
