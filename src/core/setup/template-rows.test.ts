import { rowOf } from './json-rows';
import { detailsByKey, rowProblems, withDetail } from './template-rows';

const template = (change: object = {}) =>
  rowOf(JSON.stringify({ name: 'order_update', language: 'en', body: 'Hi {{1}}', ...change }));

test('each row has its own problem, also beside one that is no JSON', () => {
  const rows = [template(), rowOf('{"name": oops}'), template({ body: '' }), template({ hue: 1 })];
  expect(rowProblems('templates', rows)).toEqual([
    [],
    [{ kind: 'not-json', line: 2, column: 10 }],
    [{ kind: 'entry', entry: 3, field: 'body', problem: 'missing' }],
    [{ kind: 'entry', entry: 4, field: 'hue', problem: 'unknown-field' }],
  ]);
});

test('a second one of the same name is told once all others are right', () => {
  const twice = [template(), template({ title: 'Again' })];
  const duplicate = { kind: 'entry', entry: 2, field: 'name', problem: 'duplicate' };
  expect(rowProblems('templates', twice)).toEqual([[], [duplicate]]);
  const rules = ['{"name": "a_*"}', '{"name": "a_*"}'].map(rowOf);
  expect(rowProblems('template_rules', rules)).toEqual([[], [duplicate]]);
});

test('rules: one that is wrong leaves the others theirs', () => {
  const rules = ['{"name": "A"}', '{"name": "a"}', '{"order": 1}'].map(rowOf);
  expect(rowProblems('template_rules', rules).map(([problem]) => problem)).toEqual([
    { kind: 'entry', entry: 1, field: 'name', problem: 'not-allowed' },
    undefined,
    { kind: 'entry', entry: 3, field: 'name', problem: 'missing' },
  ]);
});

test.each([
  [undefined, {}],
  [null, {}],
  [[{ label: 'Name' }], { 'body.1': { label: 'Name' } }],
  [{ 'button.0': { label: 'End' } }, { 'button.0': { label: 'End' } }],
  [[{ label: 'Name' }, {}], null],
  [['Name'], null],
  ['Name', null],
  [{ 'body.1': 'Name' }, null],
])('variables %j', (value, details) => {
  expect(detailsByKey(value, ['body.1'])).toEqual(details);
});

test('a word about a variable leaves the others, and goes with the last', () => {
  const details = { 'body.1': { label: 'Name', hue: 'red' } };
  expect(withDetail(details, 'body.1', 'free_text', true)).toEqual({
    'body.1': { label: 'Name', hue: 'red', free_text: true },
  });
  expect(withDetail(details, 'body.2', 'label', 'Day')).toEqual({
    ...details,
    'body.2': { label: 'Day' },
  });
  expect(withDetail(details, 'body.1', 'label', undefined)).toEqual({ 'body.1': { hue: 'red' } });
  expect(withDetail({ 'body.1': { label: 'x' } }, 'body.1', 'label', undefined)).toBeUndefined();
});
