import { endsWith } from '../../../test/fixtures/ends.fixture';
import type { Template } from '../template/template';
import { parametersOf, templateOf } from '../template/template.fixture';
import { readTemplateRules } from '../template-settings/template-rules';
import { applyRules, type OfferTo } from './apply-rules';
import { hostileRules } from './hostile-rules.fixture';

function applied(
  templates: readonly Template[],
  rules: readonly object[],
  { groups = [], hideSamples = true }: Partial<OfferTo> = {},
) {
  const read = readTemplateRules(JSON.stringify(rules));
  expect(read.problems).toEqual([]);
  return applyRules(templates, read.rules, { groups, hideSamples });
}

const named = (...names: string[]) =>
  names.map((name) => templateOf({ name, title: name.toUpperCase() }));

const offeredNames = (...args: Parameters<typeof applied>) =>
  applied(...args).offered.map(({ name }) => name);

test('without rules all are offered, by title', () => {
  const templates = named('b', 'c', 'a');
  expect(applied(templates, [])).toEqual({
    templates,
    offered: named('a', 'b', 'c'),
    hiddenCount: 0,
  });
});

test.each<[string, readonly string[]]>([
  ['order_shipped', ['order_shipped']],
  ['order_*', ['order_late', 'order_shipped']],
  ['*_late', ['order_late']],
  ['*', ['hi', 'order_late', 'order_shipped']],
  ['o*r*', ['order_late', 'order_shipped']],
  ['order_*shipped', ['order_shipped']],
  ['order_shipped*shipped', []],
  ['hi*i', []],
  ['h*i', ['hi']],
  ['order', []],
  ['**', ['hi', 'order_late', 'order_shipped']],
])('the name %s means %j', (name, expected) => {
  const { offered, hiddenCount } = applied(named('hi', 'order_late', 'order_shipped'), [
    { name, title: 'X' },
  ]);
  expect(offered.filter(({ title }) => title === 'X').map((it) => it.name)).toEqual(expected);
  expect(hiddenCount).toBe(0);
});

test('a rule may be of one language', () => {
  const templates = [templateOf({ language: 'pt_BR' }), templateOf({ language: 'de' })];
  const { offered } = applied(templates, [
    { name: 'order_shipped', language: 'PT-br', title: 'Saiu' },
  ]);
  expect(offered.map(({ title }) => title)).toEqual(['Order shipped', 'Saiu']);
});

test('a rule lets an agent’s own words into a variable, and takes it back', () => {
  const [marked] = applied(
    [templateOf({ body: '{{1}}', parameters: parametersOf(1) })],
    [{ name: '*', parameters: { 'body.1': { free_text: true } } }],
  ).templates;
  expect(marked?.parameters).toEqual(parametersOf(1, { isFreeText: true }));
  const again = applied(marked ? [marked] : [], [
    { name: 'order_*', parameters: { 'body.1': { free_text: false } } },
    { name: '*', parameters: { 'body.1': { free_text: true } } },
  ]);
  expect(again.templates[0]?.parameters).toEqual(parametersOf(1));
});

test('title, use case and parameters; the first rule that says something counts', () => {
  const template = templateOf({
    useCase: 'own',
    body: '{{1}}',
    parameters: parametersOf(1, { label: 'Own', example: 'Ana' }),
  });
  const { templates } = applied(
    [template],
    [
      { name: 'order_*', use_case: 'When it leaves', parameters: { 'body.1': { label: 'No.' } } },
      {
        name: '*',
        title: 'Title',
        use_case: 'Later',
        parameters: { 'body.1': { label: 'Later', source: 'ticket.id' }, 'body.9': {} },
      },
    ],
  );
  expect(templates).toEqual([
    {
      ...template,
      title: 'Title',
      useCase: 'When it leaves',
      parameters: parametersOf(1, { label: 'No.', example: 'Ana', source: 'ticket.id' }),
    },
  ]);
});

test('by order, then by title', () => {
  const rules = [
    { name: 'd', order: 1 },
    { name: 'c', order: 2, title: 'Ä' },
    { name: 'b', order: 2 },
    { name: 'z', order: -1 },
  ];
  expect(offeredNames(named('a', 'b', 'c', 'd', 'e', 'z'), rules)).toEqual([
    'z',
    'd',
    'c',
    'b',
    'a',
    'e',
  ]);
});

test('what is hidden is not offered, but known', () => {
  const templates = named('a', 'b', 'c');
  const {
    offered,
    hiddenCount,
    templates: all,
  } = applied(templates, [
    { name: 'b', hidden: false },
    { name: '*', hidden: true },
  ]);
  expect(offered.map(({ name }) => name)).toEqual(['b']);
  expect(hiddenCount).toBe(2);
  expect(all.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});

test.each<[string, readonly object[], boolean, readonly string[]]>([
  ['hidden', [], true, ['samples', 'x_hello_world']],
  ['shown', [], false, ['hello_world', 'sample_issue', 'samples', 'x_hello_world']],
  [
    'shown by a rule',
    [{ name: 'hello_world', hidden: false }],
    true,
    ['hello_world', 'samples', 'x_hello_world'],
  ],
])('samples are %s', (_how, rules, hideSamples, expected) => {
  const templates = named('hello_world', 'sample_issue', 'samples', 'x_hello_world');
  expect(offeredNames(templates, rules, { hideSamples })).toEqual(expected);
});

test.each<[readonly string[], readonly string[]]>([
  [[], ['a', 'c']],
  [['Sales'], ['a', 'b', 'c']],
  [
    ['support', ' SALES '],
    ['a', 'b', 'c'],
  ],
  [['Support'], ['a', 'c']],
  [['Café'], ['a', 'b', 'c']],
])('for the groups %j', (groups, expected) => {
  const rules = [
    { name: 'b', groups: ['Sales', 'cafe'] },
    { name: 'c', groups: null },
    { name: '*', language: 'de', groups: [] },
  ];
  expect(offeredNames(named('a', 'b', 'c'), rules, { groups })).toEqual(expected);
});

test('for no group at all', () => {
  expect(offeredNames(named('a'), [{ name: 'a', groups: [] }], { groups: ['Sales'] })).toEqual([]);
});

test('a hostile pattern does not hang it', () => {
  const { templates, rules } = hostileRules();
  expect(endsWith(() => applied(templates, rules)).templates).toEqual(templates);
});
