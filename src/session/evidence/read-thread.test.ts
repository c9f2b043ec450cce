import { messageOf } from '../../core/conversation/message.fixture';
import { whoseConversation } from './read-thread';

const ada = messageOf({ authorId: '7' });
const bela = messageOf({ authorId: '8' });
const unnamed = messageOf({ authorId: null });
const answer = messageOf({ role: 'agent', authorId: '100' });

test.each([
  ['nobody', [], 'not-told'],
  ['agents only', [answer], 'not-told'],
  ['the requester, and an answer', [ada, answer], 'theirs'],
  ['whoever is not named', [unnamed], 'theirs'],
  ['a former requester', [bela, answer], 'others'],
  ['one after the other', [bela, ada], 'both'],
])('%s wrote here: %#', (_who, written, whose) => {
  expect(whoseConversation(written, '7')).toBe(whose);
});
