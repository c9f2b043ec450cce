import fc from 'fast-check';
import { moved, rowOf, rowsOf, textOfRows, withField } from './json-rows';

const object = fc.dictionary(fc.string(), fc.jsonValue());
const written = (list: unknown) =>
  fc.constantFrom(JSON.stringify(list), JSON.stringify(list, null, 2));

test('any list in JSON comes back from its rows', () => {
  const lists = fc
    .array(fc.jsonValue())
    .chain((list) => fc.tuple(fc.constant(list), written(list)));
  fc.assert(
    fc.property(lists, ([list, text]) => {
      const rows = rowsOf(text) ?? [];
      expect(rows).toHaveLength(list.length);
      expect(JSON.parse(textOfRows(rows) || '[]')).toEqual(JSON.parse(JSON.stringify(list)));
    }),
  );
});

test('what is no JSON keeps every word, in a row of its own', () => {
  const good = { name: 'a', nested: ['x, y', { z: '[' }] };
  const text = `[${JSON.stringify(good)}, {"name": "b", 'body': oops}, {"name": "c"},]`;
  const rows = rowsOf(text) ?? [];
  expect(rows.map(({ fields }) => fields)).toEqual([good, null, { name: 'c' }]);
  expect(rows[1]?.text).toBe('{"name": "b", \'body\': oops}');
  expect(rowsOf(textOfRows(rows))).toEqual(rows);
});

test('rows of any words come back as they were', () => {
  const piece = fc.oneof(
    object.map((value) => JSON.stringify(value)),
    fc.stringMatching(/^[^\s,"[\]{}\\][^,"[\]{}\\]*$/).map((text) => text.trim()),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const rows = pieces.map(rowOf);
      expect(rowsOf(textOfRows(rows))).toEqual(rows);
    }),
  );
});

test.each(['{}', '[{"name": "a"', '[{]}]', '["a]', 'templates', '[', ']['])(
  '%s cannot be taken apart',
  (text) => expect(rowsOf(text)).toBeNull(),
);

test.each(['', '  ', '[]', '[ , ]'])('"%s" has no rows', (text) => {
  expect(rowsOf(text)).toEqual([]);
});

test('no name of a field is special', () => {
  const row = withField(rowOf('{"a":1}'), '__proto__', { b: 2 });
  expect(row.text).toBe(JSON.stringify(JSON.parse('{"a":1,"__proto__":{"b":2}}'), null, 2));
});

test('a change of one field keeps all others, known or not, and their order', () => {
  fc.assert(
    fc.property(object, fc.string(), fc.jsonValue(), (fields, field, value) => {
      const row = withField(rowOf(JSON.stringify(fields)), field, value);
      const { [field]: _, ...others } = fields;
      const { [field]: changed, ...kept } = JSON.parse(row.text);
      expect(changed).toEqual(JSON.parse(JSON.stringify(value)));
      expect(kept).toEqual(JSON.parse(JSON.stringify(others)));
      expect(row).toEqual(rowOf(row.text));
    }),
  );
  const row = rowOf('{"name": "a", "colour": "red", "title": "A"}');
  expect(withField(row, 'name', 'b').fields).toEqual({ name: 'b', colour: 'red', title: 'A' });
  expect(Object.keys(withField(row, 'name', 'b').fields ?? {})).toEqual([
    'name',
    'colour',
    'title',
  ]);
  expect(withField(row, 'title', undefined).fields).toEqual({ name: 'a', colour: 'red' });
});

test('a row goes elsewhere, and not over the edge', () => {
  const rows = ['1', '2', '3'].map(rowOf);
  const order = (list: typeof rows | readonly (typeof rows)[number][]) =>
    list.map(({ text }) => text);
  expect(order(moved(rows, 0, 1))).toEqual(['2', '1', '3']);
  expect(order(moved(rows, 2, 0))).toEqual(['3', '1', '2']);
  expect(moved(rows, 0, -1)).toBe(rows);
  expect(moved(rows, 2, 3)).toBe(rows);
});
