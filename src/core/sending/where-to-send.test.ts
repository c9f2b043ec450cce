import { messageOf } from '../conversation/message.fixture';
import { whereToSend } from './where-to-send';

const to = (integrationId: string | null, changes = {}) => messageOf({ integrationId, ...changes });

test.each([
  ['the number that the customer wrote to', [to('a')], 'a', { integrationId: 'a' }],
  ['one of several', [to('a'), to('b')], 'b', { integrationId: 'b' }],
  ['another number', [to('a')], 'b', null],
  ['not known, and only one', [to('a'), to('a')], null, { integrationId: 'a' }],
  ['not known, and several', [to('a'), to('b')], null, null],
  ['messages that name none', [to(null)], 'a', { integrationId: 'a' }],
  ['nobody names one', [to(null)], null, { integrationId: null }],
  ['another channel’s conversation', [to('a', { channel: 'instagram_dm' })], 'a', null],
  ['only the business wrote', [to('a', { role: 'agent' })], 'a', null],
  ['only a reaction', [to('a', { kind: 'reaction' })], 'a', null],
  ['an empty conversation', [], 'a', null],
])('%s', (_what, messages, number, found) => {
  expect(whereToSend(messages, 'whatsapp', number)).toEqual(found);
});
