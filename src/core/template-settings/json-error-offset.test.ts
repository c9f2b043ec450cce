import fc from 'fast-check';
import { jsonErrorOffset } from './json-error-offset';

test.each([
  ['nothing', '', 0],
  ['blank', ' \n', 2],
  ['no JSON', 'hello', 0],
  ['a comma too many', '[1,2,]', 5],
  ['a comma missing', '[1 2]', 3],
  ['a list left open', '[1', 2],
  ['a list closed by the wrong bracket', '[1}', 2],
  ['something behind', '[] x', 3],
  ['a key without quotes', '[{name: 1}]', 2],
  ['a comma before the closing brace', '[{"a": 1,}]', 9],
  ['a colon missing', '[{"a" 1}]', 6],
  ['single quotes', "['a']", 1],
  ['a string left open at a line break', '["a\n"]', 3],
  ['a string left open at the end', '["a', 3],
  ['an unknown escape', '["a\\x"]', 3],
  ['a number with a leading zero', '[01]', 2],
  ['curly quotes', '[“a”]', 1],
])('%s', (_name, text, offset) => {
  expect(jsonErrorOffset(text)).toBe(offset);
});

test('all JSON is JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      expect(jsonErrorOffset(JSON.stringify(JSON.parse(json), null, indent))).toBeNull();
    }),
  );
});

test('it finds an error exactly where the platform does', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const part = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"a":',
      '1',
      '-',
      '0',
      '.5',
      'e1',
      'true',
      'null',
    ],
    ...[' ', '\n', '\\', '\\n', '\\u00', '\t', '\u00a0', '\ufeff', 'x'],
  );
  const broken = fc.tuple(fc.json(), fc.nat(), part).map(([json, at, mark]) => {
    const i = at % (json.length + 1);
    return json.slice(0, i) + mark + json.slice(i + 1);
  });
  const any = fc.oneof(
    broken,
    fc.array(part).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(any, (text) => {
      expect(jsonErrorOffset(text) === null).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});
