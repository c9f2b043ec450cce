import fc from 'fast-check';

/** Pieces of which the worst replies are made. */
const PIECES = [
  '{',
  '{{',
  '{{{',
  '}}',
  '{%',
  '{{ticket.requester.first_name}}',
  '{% if true %}',
  '[',
  '[[',
  ']',
  '[reply-window:parked:v1:0123456789ab]',
  '[ Reply-Window : end : v1 : 0123456789ab ]',
  '[reply-window:discarded:v1:0123456789ab]',
  '&((template=[[x]]))&',
  '\u2060',
  '\u2060\u2060',
  '\n',
  '\n\n\n',
  '  ',
  '\t',
  '<b>bold</b>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">',
  '&amp;',
  '&lt;',
  '\u202f',
  'مرحبا بك',
  'שלום',
  '\u202e',
  '👩‍👩‍👧‍👦',
  '🇩🇪',
  '*word*',
  '- item',
  '> quote',
] as const;

/** An agent's words: anything at all, and often the very signs that could be misread. Trimmed, as a draft is. */
export const hostileTexts: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' })), { maxLength: 12 })
  .map((pieces) => pieces.join('').trim());

export const parkedId: fc.Arbitrary<string> = fc.stringMatching(/^[0-9a-f]{12}$/);
