import { readTemplateRules } from './template-rules';

const read = (...rules: unknown[]) => readTemplateRules(JSON.stringify(rules));

const NOTHING_SAID = {
  language: '',
  title: '',
  useCase: '',
  isHidden: null,
  order: null,
  groups: null,
  parameters: new Map(),
};

test.each(['', ' \n', '[]'])('%j: no rules', (json) => {
  expect(readTemplateRules(json)).toEqual({ rules: [], problems: [] });
});

test('the least and the most that a rule can say', () => {
  const rule = {
    name: 'order_*',
    language: 'de',
    title: ' Bestellung ',
    use_case: 'nach dem Versand',
    hidden: false,
    order: 1.5,
    groups: ['Sales', ' Support '],
    parameters: {
      header: { source: 'ticket.field.1' },
      'header.name': {},
      'body.1': { label: 'Nummer', source: 'ticket.id' },
      'button.0': { source: 'requester.field.tier' },
    },
  };
  expect(read({ name: 'a' }, rule)).toEqual({
    problems: [],
    rules: [
      { ...NOTHING_SAID, name: 'a' },
      {
        name: 'order_*',
        language: 'de',
        title: 'Bestellung',
        useCase: 'nach dem Versand',
        isHidden: false,
        order: 1.5,
        groups: ['Sales', 'Support'],
        parameters: new Map<string, object>([
          ['header', { source: 'ticket.field.1' }],
          ['header.name', {}],
          ['body.1', { label: 'Nummer', source: 'ticket.id' }],
          ['button.0', { source: 'requester.field.tier' }],
        ]),
      },
    ],
  });
});

test('null is as good as left out', () => {
  const nulls = { language: null, title: null, hidden: null, order: null, groups: null };
  expect(read({ name: 'a', ...nulls, parameters: null })).toEqual(read({ name: 'a' }));
});

test('not JSON, and no list', () => {
  expect(readTemplateRules('[{"name": "a",}]')).toEqual({
    rules: [],
    problems: [{ kind: 'not-json', line: 1, column: 15 }],
  });
  expect(readTemplateRules('{}')).toEqual({ rules: [], problems: [{ kind: 'not-a-list' }] });
});

test.each<[string, unknown, string, string]>([
  ['text', 'a', '', 'wrong-type'],
  ['a field misspelt', { name: 'a', grups: [] }, 'grups', 'unknown-field'],
  ['no name', { title: 'x' }, 'name', 'missing'],
  ['a number as name', { name: 1 }, 'name', 'wrong-type'],
  ['upper case', { name: 'A*' }, 'name', 'not-allowed'],
  ['a language in words', { name: 'a', language: 'German' }, 'language', 'not-allowed'],
  ['hidden as text', { name: 'a', hidden: 'yes' }, 'hidden', 'wrong-type'],
  ['order as text', { name: 'a', order: '1' }, 'order', 'wrong-type'],
  ['groups as text', { name: 'a', groups: 'Sales' }, 'groups', 'wrong-type'],
  ['a group’s number', { name: 'a', groups: ['Sales', 7] }, 'groups[2]', 'wrong-type'],
  ['a group without a name', { name: 'a', groups: [' '] }, 'groups[1]', 'missing'],
  ['parameters as a list', { name: 'a', parameters: [] }, 'parameters', 'wrong-type'],
  ['an odd key', { name: 'a', parameters: { '1': {} } }, 'parameters.1', 'unknown-field'],
  ['a footer', { name: 'a', parameters: { footer: {} } }, 'parameters.footer', 'unknown-field'],
  [
    'a parameter as text',
    { name: 'a', parameters: { header: '' } },
    'parameters.header',
    'wrong-type',
  ],
  [
    'an example, which only Meta gives',
    { name: 'a', parameters: { header: { example: 'x' } } },
    'parameters.header.example',
    'unknown-field',
  ],
  [
    'an unknown source',
    { name: 'a', parameters: { header: { source: 'x' } } },
    'parameters.header.source',
    'not-allowed',
  ],
  [
    'free text in a button',
    { name: 'a', parameters: { 'button.0': { free_text: true } } },
    'parameters.button.0.free_text',
    'not-allowed',
  ],
  [
    'free text in words',
    { name: 'a', parameters: { 'body.1': { free_text: 'yes' } } },
    'parameters.body.1.free_text',
    'wrong-type',
  ],
  ['the same twice', { name: 'first', language: null }, 'name', 'duplicate'],
])('%s: it is named, and takes no other rule with it', (_name, rule, field, problem) => {
  expect(read({ name: 'first' }, rule, { name: 'last' })).toEqual({
    rules: [
      { ...NOTHING_SAID, name: 'first' },
      { ...NOTHING_SAID, name: 'last' },
    ],
    problems: [{ kind: 'entry', entry: 2, field, problem }],
  });
});
