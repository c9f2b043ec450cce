import { isAutomatic } from '../conversation/direction';
import type { AuthorRole, MessageKind } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { keysOf, repliesOf } from './replies';

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

test('each has a key of its own, also of one moment, and keeps it when others follow', () => {
  const said = (at: number, authorId: string | null) => messageOf({ role: 'agent', at, authorId });
  const keys = (messages: readonly ReturnType<typeof said>[]) => [
    ...keysOf(repliesOf(messages)).values(),
  ];
  const before = [said(1, '9'), said(1, null)];
  expect(keys(before)).toEqual(expect.arrayContaining(['1 9', '1 Ada']));
  expect(new Set(keys([...before, said(1, '9'), said(2, '9')]))).toEqual(
    new Set(['1 9', '1 9 2', '1 Ada', '2 9']),
  );
});
