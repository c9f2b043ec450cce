import { macroPattern, matchesPattern } from './macro-pattern';

test.each([
  ['no placeholder', 'Hello, world', ['Helloworld']],
  ['in the middle', 'Hi {{ticket.requester.name}}, bye', ['Hi', 'bye']],
  ['at both ends', '{{a}} Hi {{b}}', ['', 'Hi', '']],
  ['side by side', 'a{{b}}{{c}}d', ['a', '', 'd']],
  ['nothing else', '{{a}}', ['', '']],
  ['a Liquid tag', 'a {% assign x = 1 %} b', ['a', 'b']],
  ['a Liquid block', 'a {% if x %} y {{z}} {% else %} w {% endif %} b', ['a', '', '', 'b']],
  [
    'blocks in blocks',
    'a {%- if x -%} {% for y in z %} y {% endfor %} w {%- endif -%} b {{c}} d',
    ['a', '', '', '', 'b', 'd'],
  ],
  ['a block left open', 'a {% if x %} b', ['a', '']],
  ['an end without block', 'a {% endif %} b', ['a', 'b']],
  ['not closed', 'a {{b c', ['abc']],
  ['not closed, then closed', 'a {{b {{c}} d', ['ab', 'd']],
  ['single braces', 'a {b} c', ['abc']],
])('literals: %s', (_name, comment, literals) => {
  const pattern = macroPattern(comment);
  // Empty literals between two gaps change nothing: only the ends matter.
  const inner = (all: readonly string[]) => [
    all[0],
    ...all.slice(1, -1).filter(Boolean),
    all.at(-1),
  ];
  expect(inner(pattern.literals)).toEqual(inner(literals));
  expect(pattern.fixed).toBe(literals.join('').length);
});

test.each([
  ['the same', 'abc', 'abc', true],
  ['longer', 'abc', 'abcd', false],
  ['shorter', 'abc', 'ab', false],
  ['filled', 'ab{{x}}cd', 'abXYZcd', true],
  ['filled with nothing', 'ab{{x}}cd', 'abcd', true],
  ['filled with the fixed text', 'ab{{x}}cd', 'abcdcd', true],
  ['ends that share a letter', 'aba{{x}}aba', 'ababa', false],
  ['the order of the parts', 'a{{x}}b{{y}}c{{z}}d', 'acbd', false],
  ['every part once', 'a{{x}}b{{y}}b{{z}}c', 'abc', false],
  ['a middle part that would run into the end', 'a{{x}}bc{{y}}cd', 'abcd', false],
  ['nothing fixed at the start', '{{x}}cd', 'abcd', true],
  ['nothing fixed at the end', 'ab{{x}}', 'abcd', true],
  ['something before', 'ab{{x}}cd', 'xabcd', false],
  ['something behind', 'ab{{x}}cd', 'abcdx', false],
  ['as much as a name may have', 'a{{x}}', `a${'x'.repeat(200)}`, true],
  ['more than a name has', 'a{{x}}', `a${'x'.repeat(201)}`, false],
  ['two names', 'a{{x}}{{y}}', `a${'x'.repeat(400)}`, true],
  ['dynamic content', 'a{{dc.greeting}}', `a${'x'.repeat(5000)}`, true],
  ['the description', 'a{{ticket.description}}', `a${'x'.repeat(5000)}`, true],
  ['a Liquid block', 'a{% if x %}b{% endif %}', `a${'x'.repeat(5000)}`, true],
])('match: %s', (_name, comment, text, expected) => {
  expect(matchesPattern(macroPattern(comment), text)).toBe(expected);
});

test('a part of a text', () => {
  const pattern = macroPattern('ab{{x}}cd');
  expect(matchesPattern(pattern, '__abXcd__', 2, 7)).toBe(true);
  expect(matchesPattern(pattern, '__abXcd__', 1, 7)).toBe(false);
  expect(matchesPattern(pattern, '__abXcd__', 2, 8)).toBe(false);
});
