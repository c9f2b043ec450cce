import { templateOf } from '../template/template.fixture';
import { classifyMacro } from './classify-macro';
import { macroOf } from './macro.fixture';

const shorthand = (language = 'en_US') =>
  `&((namespace=[[ns]] template=[[order_shipped]] fallback=[[Hello]] language=[[${language}]]))&`;
const paused = templateOf({ status: 'PAUSED' });

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
  ['a broken shorthand', { comment: shorthand().slice(0, -1) }, [], 'free-text'],
])('%s', (_name, changes, templates, delivery) => {
  expect(classifyMacro(macroOf(changes), templates)).toBe(delivery);
});
