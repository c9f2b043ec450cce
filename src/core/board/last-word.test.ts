import { messageOf } from '../conversation/message.fixture';
import { epochMs, HOUR } from '../time';
import { boardRowOf, readOf } from './board.fixture';

const at = epochMs;
const answered = readOf({
  messages: [messageOf(), messageOf({ role: 'agent', at: HOUR })],
  messagesAt: at(2 * HOUR),
});

const byItself = (role: 'system' | 'trigger') =>
  readOf({ messages: [messageOf(), messageOf({ role, at: HOUR })], messagesAt: at(2 * HOUR) });

test.each([
  ['nobody', { requesterUpdatedAt: null }, null, null],
  ['the customer, by an update', {}, null, ['customer', 0, false]],
  ['us, by an update', { assigneeUpdatedAt: at(HOUR) }, null, ['us', HOUR, false]],
  ['the customer, by a later update', { assigneeUpdatedAt: at(-1) }, null, ['customer', 0, false]],
  ['the customer, by a message', {}, readOf(), ['customer', 0, true]],
  ['us, by a message', {}, answered, ['us', HOUR, true]],
  ['the customer, whom only a bot answered', {}, byItself('system'), ['customer', 0, true]],
  ['the customer, whom only a trigger answered', {}, byItself('trigger'), ['customer', 0, true]],
  [
    'us, by a message: the update was before the reading',
    { requesterUpdatedAt: at(2 * HOUR) },
    answered,
    ['us', HOUR, true],
  ],
  [
    'the customer, by an update since',
    { requesterUpdatedAt: at(2 * HOUR + 1) },
    answered,
    ['customer', 2 * HOUR + 1, false],
  ],
  ['us, by an update since', { assigneeUpdatedAt: at(HOUR) }, readOf(), ['us', HOUR, false]],
  [
    'by updates, where no message was found',
    {},
    readOf({ messages: null, messagesAt: null, evidenceAt: at(HOUR) }),
    ['customer', 0, false],
  ],
] as const)('%s', (_name, ticket, read, expected) => {
  const { lastWord } = boardRowOf(2 * HOUR, ticket, read);
  expect(lastWord && [lastWord.by, lastWord.at, lastWord.isMessage]).toEqual(expected);
});
