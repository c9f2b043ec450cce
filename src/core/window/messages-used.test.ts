import { messageOf } from '../conversation/message.fixture';
import { epochMs } from '../time';
import { messagesUsed } from './messages-used';

const answer = (at: number | null, channel = 'whatsapp') =>
  messageOf({ role: 'agent', at, channel });

test.each([
  ['nothing', [], 0],
  ['before, at and after', [answer(9), answer(10), answer(11)], 2],
  ['in any order', [answer(12), messageOf({ at: 10 }), answer(11), answer(1)], 2],
  ["the customer's do not count", [messageOf({ at: 11 }), messageOf({ at: 12 })], 0],
  ['those of another channel do not', [answer(11, 'email'), answer(12, 'internal')], 0],
  ['those without readable time do not', [answer(null), answer(Number.NaN), answer(11)], 1],
])('%s', (_name, messages, expected) => {
  expect(messagesUsed(messages, 'whatsapp', epochMs(10))).toBe(expected);
});
