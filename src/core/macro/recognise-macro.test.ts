import fc from 'fast-check';
import type { Macro } from './macro';
import { macroOf } from './macro.fixture';
import { insertedSpan, recogniseMacro, warmUpRecognition } from './recognise-macro';

const THANKS = macroOf({
  title: 'Thanks',
  comment: 'Hello {{ticket.requester.first_name}},\n\nthank you for writing to us.',
});
const PLAIN = macroOf({ title: 'Plain', comment: 'We are looking into it – please wait.' });
const VERSAND = macroOf({
  title: 'Versand',
  comment:
    'Guten Tag {{ticket.requester.name}},\nIhr Paket {{ticket.id}} verspätet sich. Schöne Grüße\n{{current_user.name}}',
});
const RETARD = macroOf({
  title: 'Retard',
  comment:
    'Bonjour {{ticket.requester.first_name}},\n{% if ticket.via == "whatsapp" %}merci de votre message.{% else %}merci.{% endif %}\nÀ bientôt, l’équipe',
});
const NAME_ONLY = macroOf({ title: 'Name', comment: '{{ticket.requester.name}}' });
const SIGN_OFF = macroOf({ title: 'Sign-off', comment: 'Best, {{current_user.name}}' });
const SHORT = macroOf({ title: 'Short', comment: 'Thanks!' });
const NOTE = macroOf({ title: 'Note', comment: 'Escalated to second level.', isInternal: true });
const NO_COMMENT = macroOf({ title: 'Tags', comment: null });
const ANYTHING = macroOf({
  title: 'Anything',
  comment: 'Dear customer, {{ticket.latest_comment}} Kind regards',
});
const macros = [
  ANYTHING,
  THANKS,
  PLAIN,
  VERSAND,
  RETARD,
  NAME_ONLY,
  SIGN_OFF,
  SHORT,
  NOTE,
  NO_COMMENT,
];

const recognised = (before: string, after: string, from: readonly Macro[] = macros) =>
  recogniseMacro({ before, after, macros: from });

const filledThanks = 'Hello Ada,\n\nthank you for writing to us.';
const filledVersand =
  'Guten Tag Ada Lovelace, Ihr Paket 42 verspätet sich. Schöne Grüße Grace Hopper';
const filledRetard = 'Bonjour Ada,\nmerci de votre message.\nÀ bientôt, l’équipe';

test.each([
  ['into nothing', '', filledThanks, THANKS],
  ['without placeholders', '', 'We are looking into it – please wait.', PLAIN],
  ['German', '', filledVersand, VERSAND],
  ['French, with a Liquid block', '', filledRetard, RETARD],
  ['placeholders left as they are', '', THANKS.comment ?? '', THANKS],
  ['placeholders filled with nothing', '', 'Hello ,\n\nthank you for writing to us.', THANKS],
  ['white space otherwise', '', '  Hello\u00a0Ada, thank you  for\nwriting to us.\n', THANKS],
  ['words run together', '', 'Hello Ada,thank you for writing to us.', THANKS],
  ['quotes and dashes otherwise', '', 'We are looking into it - please wait.', PLAIN],
  ['marks of formatting', '', '**Hello Ada**,\n\nthank you for _writing_ to us.', THANKS],
  ['accents written in two', '', filledVersand.normalize('NFD'), VERSAND],
  ['after a draft', 'One moment. ', `One moment. ${filledThanks}`, THANKS],
  ['before a draft', 'One moment.', `${filledThanks}\nOne moment.`, THANKS],
  ['into a draft', 'One moment. Bye.', `One moment. ${filledThanks} Bye.`, THANKS],
  ['after a draft that ends as it begins', 'H', `H${filledThanks}`, THANKS],
  ['before a draft that begins as it ends', 'us.', `${filledThanks} us.`, THANKS],
  ['after itself', filledThanks, `${filledThanks}\n${filledThanks}`, THANKS],
  ['after another macro', filledVersand, `${filledVersand}\n${filledThanks}`, THANKS],
  ['instead of a draft', 'One moment please, I look.', filledThanks, THANKS],
  ['instead of a draft with the same ends', 'Hello, what of us?', filledThanks, THANKS],
  ['instead of another macro', filledVersand, filledThanks, THANKS],
  ['instead of its own beginning', 'Hello', filledThanks, THANKS],
])('recognised: %s', (_name, before, after, macro) => {
  expect(recognised(before, after)).toBe(macro);
});

test.each([
  ['no change', filledThanks, filledThanks],
  ['the composer emptied', filledThanks, ''],
  ['the last letter typed', filledThanks.slice(0, -2), filledThanks.slice(0, -1)],
  ['a last word completed', filledThanks.slice(0, -10), filledThanks],
  ['a typing error mended', filledThanks.replace('thank', 'thnak'), filledThanks],
  ['typing on after it', filledThanks, `${filledThanks} How`],
  ['a paste after it', filledThanks, `${filledThanks} Here is what I have found out for you.`],
  ['a paste in the middle of it', filledVersand, filledVersand.replace('42', '42 (the red one)')],
  [
    'the name in it changed',
    filledThanks,
    filledThanks.replace('Ada', 'Grace Brewster Murray Hopper'),
  ],
  ['a paste of another text', '', 'Hello Ada, thank you for the flowers, they are lovely.'],
  ['a paste of a part of it', '', 'thank you for writing to us.'],
  ['a paste of it and more', '', `${filledThanks} I will look into that today.`],
  ['a long paste between its ends', '', filledThanks.replace('Ada', 'word '.repeat(60))],
  ['a placeholder-only macro', '', 'Ada Lovelace of Acme'],
  ['too little of its own', '', 'Best, Grace Hopper of Acme'],
  ['too short', '', 'Thanks!'],
  ['an internal note', '', 'Escalated to second level.'],
  [
    'a greeting and a farewell around anything',
    '',
    `Dear customer, ${'my own words of today. '.repeat(9)}Kind regards`,
  ],
  ['emoji', '', '👍'.repeat(40)],
])('not recognised: %s', (_name, before, after) => {
  expect(recognised(before, after)).toBeNull();
});

test('by any of its texts, where it has several', () => {
  const several = macroOf({
    comment: 'Hello on WhatsApp, {{a}}',
    otherTexts: ['Dear {{a}}, welcome on the web.'],
  });
  expect(recognised('', 'Dear Ada, welcome on the web.', [several])).toBe(several);
});

test('undone and put in again it is recognised again', () => {
  expect(recognised('One moment.', `One moment. ${filledThanks}`)).not.toBeNull();
  expect(recognised(`One moment. ${filledThanks}`, 'One moment.')).toBeNull();
  expect(recognised('One moment.', `One moment. ${filledThanks}`)).not.toBeNull();
});

test('of several that fit, the one with most fixed text', () => {
  const loose = macroOf({ id: '2', comment: 'Hello {{a}} thank you for writing {{b}}' });
  const exact = macroOf({ id: '3', comment: filledThanks });
  for (const order of [
    [loose, THANKS, exact],
    [exact, THANKS, loose],
  ]) {
    expect(recognised('', filledThanks, order)).toBe(exact);
  }
});

test('of equals, the first', () => {
  const twin = macroOf({ id: '2', comment: THANKS.comment });
  expect(recognised('', filledThanks, [twin, THANKS])).toBe(twin);
});

test('warmed up it does not read the comments again', () => {
  const macro: { -readonly [key in keyof Macro]: Macro[key] } = { ...THANKS };
  warmUpRecognition([macro, NOTE, NO_COMMENT]);
  macro.comment = 'Another text altogether.';
  expect(recognised('', filledThanks, [macro, NOTE, NO_COMMENT])).toBe(macro);
});

test('a shorthand is a text like any other', () => {
  const comment =
    '&((namespace=[[ns]] template=[[t]] fallback=[[f]] body_text=[[{{ticket.id}}]]))&';
  const macro = macroOf({ comment });
  expect(recognised('', comment.replace('{{ticket.id}}', '42'), [macro])).toBe(macro);
});

const word = fc.constantFrom('Hello', 'merci', 'Grüße', 'wait', 'a', '42', '–', '\n', 'us.');
const fixedText = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const fill = fc.oneof(fixedText, fc.string({ unit: 'grapheme-ascii', maxLength: 60 }));
/** A macro of enough fixed text, with a placeholder in each gap, and the text it becomes. */
const filledMacro = fc
  .array(fc.tuple(fixedText, fill), { minLength: 1, maxLength: 4 })
  .map((parts) => ({
    macro: macroOf({
      comment: `${parts.map(([text]) => `${text} {{ticket.x}} `).join('')}until then, the whole team`,
    }),
    text: `${parts.map(([text, value]) => `${text} ${value} `).join('')}until then, the whole team`,
  }));

test('whatever fills the placeholders, wherever it is put, it is recognised', () => {
  fc.assert(
    fc.property(filledMacro, fixedText, fixedText, ({ macro, text }, head, tail) => {
      for (const [before, after] of [
        ['', text],
        [head, `${head} ${text}`],
        [tail, `${text} ${tail}`],
        [`${head} ${tail}`, `${head} ${text} ${tail}`],
      ] as const) {
        expect(recognised(before, after, [macro])).toBe(macro);
      }
    }),
  );
});

test('typed a few characters at a time it never is', () => {
  const pace = fc.infiniteStream(fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(filledMacro, pace, ({ macro, text }, steps) => {
      let before = '';
      while (before.length < text.length) {
        const after = text.slice(0, before.length + (steps.next().value as number));
        expect(recognised(before, after, [macro, ...macros])).toBeNull();
        before = after;
      }
      // The same text in one go is: what was typed was not overlooked for another reason.
      expect(recognised('', text, [macro])).not.toBeNull();
    }),
  );
});

describe('insertedSpan', () => {
  test.each([
    ['nothing', 'abc', 'abc', 0, null],
    ['at the end', 'ab', 'abcd', 2, { first: 2, last: 2 }],
    ['at the start', 'ab', 'xyab', 2, { first: 0, last: 0 }],
    ['in the middle', 'ab', 'axyb', 2, { first: 1, last: 1 }],
    ['into nothing', '', 'abc', 3, { first: 0, last: 0 }],
    ['a doubled letter', 'aa', 'aaa', 1, { first: 0, last: 2 }],
    ['a text that begins as the draft ends', 'xa', 'xaba', 2, { first: 1, last: 2 }],
    ['something replaced', 'axb', 'ayzb', 2, null],
    ['all replaced', 'abc', 'xyz', 3, null],
    ['something removed', 'abc', 'ac', 0, null],
    ['all removed', 'abc', '', 0, null],
  ])('%s', (_name, before, after, size, starts) => {
    expect(insertedSpan(before, after)).toEqual({ size, starts });
  });

  test('an insertion is found at its place, and only places that give the same text are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(text, text, text, (head, chunk, tail) => {
        fc.pre(chunk !== '');
        const before = head + tail;
        const after = head + chunk + tail;
        const { starts, size } = insertedSpan(before, after);
        if (starts === null) throw new Error('not seen as an insertion');
        expect(size).toBe(chunk.length);
        expect(starts.first).toBeLessThanOrEqual(head.length);
        expect(starts.last).toBeGreaterThanOrEqual(head.length);
        for (let start = starts.first; start <= starts.last; start += 1) {
          expect(after.slice(0, start) + after.slice(start + size)).toBe(before);
        }
      }),
    );
  });
});
