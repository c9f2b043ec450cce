import { editedMacro } from './edited-macro';
import { macroOf } from './macro.fixture';
import { createMacroIndex } from './macro-index';

const DELAYED = macroOf({
  id: '1',
  comment:
    'Hello {{ticket.requester.first_name}}, I am sorry, your order is delayed. The carrier tells us that it is held up in the sorting centre. I will write to you as soon as there is news.',
});
const STRIKE = macroOf({
  id: '2',
  comment:
    'Hello {{ticket.requester.first_name}}, I am sorry, your order is delayed. The carrier is on strike this week. I will write to you as soon as there is news.',
});
const NOTE = macroOf({ id: '3', isInternal: true, comment: STRIKE.comment });
const TWO_TEXTS = macroOf({
  id: '4',
  comment: 'Short on WhatsApp.',
  otherTexts: ['On the web you find all your invoices in your account under the heading Orders.'],
});
const index = createMacroIndex([NOTE, DELAYED, STRIKE, TWO_TEXTS]);
const found = (before: string, after: string) => editedMacro(before, after, index)?.id ?? null;

const strike =
  'Hello Ada, I am sorry, your order is delayed. The carrier is on strike this week. I will write to you as soon as there is news.';

test.each([
  ['a word changed', '', strike.replace('sorry', 'afraid'), '2'],
  ['a sentence cut', '', strike.replace('I am sorry, your order is delayed. ', ''), '2'],
  ['a greeting added', '', `One moment please, I look. ${strike}`, '2'],
  ['more typed after it', 'Hi.', `Hi. ${strike} And have a nice weekend!`, '2'],
  ['over another text', 'Hello, what may I do for you?', strike.replace('week', 'month'), '2'],
  ['the likelier of two', '', strike.replace('on strike this week', 'on strike again'), '2'],
  [
    'by a text for another channel',
    '',
    'Hi Ada! On the web you find all your invoices in your account under the heading Orders.',
    '4',
  ],
])('found: %s', (_what, before, after, expected) => {
  expect(found(before, after)).toBe(expected);
});

test.each([
  ['nothing', '', ''],
  ['no change', strike, strike],
  ['one sentence of it', '', 'I will write to you as soon as there is news.'],
  [
    'other words',
    '',
    'Hello Ada, thank you for the flowers, they are lovely, and all of us like them.',
  ],
  ['a paste beside it', strike, `${strike} Here is what I have found out for you.`],
  [
    'a paste in the middle of it',
    strike,
    strike.replace('this week', 'this week, and perhaps next week as well'),
  ],
  [
    'itself once more, a little changed',
    strike,
    strike.replace('I am sorry, your order', 'Oh dear, your parcel'),
  ],
  ['a part of it taken away', strike, strike.slice(60)],
])('not found: %s', (_what, before, after) => {
  expect(found(before, after)).toBeNull();
});
