import type { AuthorRole, MessageKind } from '../window/message';
import { messageOf } from '../window/message.fixture';
import { isAutomatic, keyOf, type Reply, repliesOf } from './replies';

const from = (role: AuthorRole, at: number, kind: MessageKind = 'text', channel = 'whatsapp') =>
  messageOf({ role, at, kind, channel });

test('all that went out to the customer, the newest first', () => {
  const messages = [
    from('end-user', 1),
    from('agent', 2),
    from('trigger', 4),
    from('admin', 3, 'template'),
    from('system', 5, 'auto-reply'),
  ];
  expect(repliesOf(messages).map(({ at }) => at)).toEqual([5, 4, 3, 2]);
});

it.each([
  ['a note', from('agent', 1, 'text', 'internal')],
  ['an e-mail', from('agent', 1, 'text', 'email')],
  ['another channel with a limit', from('agent', 1, 'text', 'instagram_dm')],
  ['one from the phone’s own app', from('agent', 1, 'echo')],
  ['one that says who joined', from('system', 1, 'activity')],
  ['one without words', from('agent', 1, 'empty')],
  ['somebody of an unknown role', from('unknown', 1)],
  ['one whose time cannot be read', messageOf({ role: 'agent', at: null })],
])('none is %s', (_, message) => {
  expect(repliesOf([message])).toEqual([]);
});

test('automatic ones are said apart', () => {
  const roles = ['agent', 'admin', 'system', 'trigger'] as const;
  expect(roles.filter((role) => isAutomatic(from(role, 1)))).toEqual(['system', 'trigger']);
});

test('two people at the same moment are two replies', () => {
  const keys = ['9', null].map((authorId) =>
    keyOf(messageOf({ role: 'agent', at: 1, authorId }) as Reply),
  );
  expect(keys).toEqual(['1 9', '1 Ada']);
});
