import fc from 'fast-check';
import { collapse } from '../text/compare-text';
import { isForbidden, type Shorthand } from './shorthand';

/** A well-formed shorthand; a test names only what matters to it. */
export function shorthandOf(changes: Partial<Shorthand> = {}): Shorthand {
  return {
    namespace: 'ns_1',
    template: 'order_shipped',
    fallback: 'Your order is on its way.',
    language: 'en_US',
    bodyText: [],
    headerImage: null,
    headerDocument: null,
    buttons: [],
    ...changes,
  };
}

const value = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc
      .array(
        fc.constantFrom('a', ' ', '\n', '[', ']', '(', ')', '&', '=', '{{1}}', 'template=', 'ü'),
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => collapse(text) !== '' && !isForbidden(collapse(text)));

/** Any shorthand that can be written, with white space and brackets where they are allowed. */
export const anyShorthand: fc.Arbitrary<Shorthand> = fc.record({
  namespace: value,
  template: value,
  fallback: value,
  language: fc.option(value),
  bodyText: fc.array(value, { maxLength: 4 }),
  headerImage: fc.option(value),
  headerDocument: fc.option(value),
  buttons: fc.array(fc.record({ index: value, url: value }), { maxLength: 2 }),
});

/** Texts of about so many characters, each of them made to keep a careless reader busy. */
export function hostileShorthands(size: number): readonly string[] {
  const parts = [
    '&((',
    '[[',
    ']]',
    '))&',
    ' ',
    '=',
    'a',
    '{{',
    'a=[[',
    'body_text=[[]]',
    'a=[[b]] ',
  ];
  const whole = 'namespace=[[ns]] template=[[t]] fallback=[[f]]';
  return parts.flatMap((part) => {
    const run = part.repeat(size / part.length);
    return [run, `&((${run}`, `&((a=[[${run}`, `&((${whole} ${run}))&`, `${run}))&`];
  });
}
