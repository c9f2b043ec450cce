import { CASES } from './cases.fixture';
import { CORPUS } from './macros.fixture';
import { measureRecognition } from './measure.fixture';

// Each look at all of the corpus takes its time: one serves all tests.
const { precision, recall, wrong } = measureRecognition();

test('the corpus is one: enough macros in each language, each text once', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(60);
  const has = (pattern: RegExp) =>
    CORPUS.filter(({ comment }) => pattern.test(comment ?? '')).length;
  expect(has(/\b(you|your)\b/)).toBeGreaterThanOrEqual(20);
  expect(has(/\b(Ihnen|Ihre?|Sie)\b/)).toBeGreaterThanOrEqual(20);
  expect(has(/\b(vous|votre)\b/)).toBeGreaterThanOrEqual(20);
  expect(has(/\{\{ticket\./)).toBeGreaterThanOrEqual(30);
  expect(has(/\{\{dc\./)).toBeGreaterThanOrEqual(3);
  expect(has(/\{% if/)).toBeGreaterThanOrEqual(1);
  expect(new Set(CORPUS.map(({ comment }) => comment)).size).toBe(CORPUS.length);
  expect(CASES.filter(({ expected }) => expected === null).length).toBeGreaterThan(400);
});

test('macros are recognised: of those named at least 98 of 100 rightly, of those that came 95', () => {
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});

test.each([
  ['filled', 2],
  ['filled, on one line', 2],
  ['after a draft', 2],
  ['before a draft', 2],
  ['into a draft', 2],
  ['over a draft', 2],
])('what only dynamic content holds is all that is missed: %s', (kind, most) => {
  expect(wrong.filter(({ of }) => of.kind === kind).length).toBeLessThanOrEqual(most);
});

test('neither typing nor what customers wrote is ever taken for a macro', () => {
  const kinds = new Set(wrong.filter(({ named }) => named !== null).map(({ of }) => of.kind));
  for (const kind of [
    'another text pasted',
    'another text after a draft',
    'another text over a draft',
    'a macro’s own words typed',
    'typed on after a macro',
    'the end of a macro taken off',
    'a name in a macro changed',
  ]) {
    expect(kinds).not.toContain(kind);
  }
});
