import type { Template } from '../template/template';
import { templateOf } from '../template/template.fixture';
import { classifyMacro } from './classify-macro';
import type { Macro, MacroDelivery } from './macro';
import { macroOf } from './macro.fixture';

const shorthand = (language = 'en_US') =>
  `&((namespace=[[ns]] template=[[order_shipped]] fallback=[[Hello]] language=[[${language}]]))&`;
const paused = templateOf({ status: 'PAUSED' });

type Case = [string, Partial<Macro>, readonly Template[], MacroDelivery];

test.each([
  ['no comment', { comment: null }, [], 'no-reply'],
  ['a blank comment', { comment: ' \n' }, [], 'no-reply'],
  ['a note', { isInternal: true }, [], 'no-reply'],
  ['a note with a shorthand', { comment: shorthand(), isInternal: true }, [], 'no-reply'],
  ['free text', {}, [], 'free-text'],
  ['a shorthand', { comment: ` ${shorthand()}\n` }, [], 'template'],
  ['a shorthand of an approved template', { comment: shorthand() }, [templateOf()], 'template'],
  ['a shorthand of a paused template', { comment: shorthand() }, [paused], 'free-text'],
  ['the same, language written otherwise', { comment: shorthand('EN-us') }, [paused], 'free-text'],
  ['paused in another language only', { comment: shorthand('de') }, [paused], 'template'],
  [
    'language left out',
    { comment: shorthand().replace('language=[[en_US]]', '') },
    [paused],
    'free-text',
  ],
  ['text around a shorthand', { comment: `Hello ${shorthand()}` }, [], 'free-text'],
  ['a picture without words', { comment: '', hasMedia: true }, [], 'free-text'],
  ['a file and no comment', { comment: null, hasMedia: true }, [], 'free-text'],
  ['a file in a note', { comment: '', hasMedia: true, isInternal: true }, [], 'no-reply'],
  ['a file beside a shorthand', { comment: shorthand(), hasMedia: true }, [], 'free-text'],
  ['a side conversation', { comment: null, asides: ['side-conversation'] }, [], 'no-reply'],
  ['a notification', { comment: null, asides: ['notification'] }, [], 'no-reply'],
  ['a side conversation beside a reply', { asides: ['side-conversation'] }, [], 'free-text'],
  [
    'fields alone',
    { comment: null, actions: [{ field: 'status', value: 'solved' }] },
    [],
    'no-reply',
  ],
  ['a broken shorthand', { comment: shorthand().slice(0, -1) }, [], 'free-text'],
] satisfies readonly Case[])('%s', (_name, changes, templates, delivery) => {
  expect(classifyMacro(macroOf(changes), templates)).toBe(delivery);
});
