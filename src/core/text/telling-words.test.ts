import { comparableWords } from './comparable-words';
import { tellingWords } from './telling-words';

const told = (text: string) => [...tellingWords(comparableWords(text))];

test.each([
  ['The orders were delivered', ['order', 'deliv']],
  ['Thank you very much, dear Olivia', ['olivi']],
  ['Wir liefern, die Lieferung wurde geliefert', ['liefe']],
  ['umgetauscht, Umtausch', ['umtau']],
  ['Vielen Dank und viele Grüße', ['dank']],
  ['Vous serez livrés mardi', ['serez', 'livre']],
  ['お届け日', ['お届', '届け', 'け日']],
  ['退款', ['退款']],
  ['طلبك', ['طلبك']],
  ['12 + 4711', []],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
