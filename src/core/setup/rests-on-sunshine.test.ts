import { type Check, check, notRead } from './check';
import { restsOnSunshine } from './rests-on-sunshine';

const NONE = check('sunshine', 'warn', 'sunshine-none');
const OFFLINE = notRead('sunshine', { kind: 'offline' });

test.each<[string, Check, Check, boolean]>([
  ['numbers without a key', check('numbers', 'unknown', 'numbers-unknown'), NONE, true],
  ['templates that were refused', notRead('templates', { kind: 'offline' }), NONE, true],
  ['rules that nobody can match', check('rules', 'unknown', 'rules-unsure'), NONE, true],
  ['macros that Zendesk did not give', notRead('macro-codes', { kind: 'offline' }), NONE, false],
  ['what fails by itself', check('templates', 'fail', 'templates-none'), NONE, false],
  ['nothing was answered', notRead('numbers', { kind: 'offline' }), OFFLINE, false],
])('%s', (_, one, sunshine, expected) => {
  expect(restsOnSunshine(one, [sunshine, one])).toBe(expected);
});
