import { messageOf } from '../conversation/message.fixture';
import { mayHaveAnotherProfile } from './other-profile';
import type { ReplyWindow } from './reply-window';
import { timedWindow, UNRESTRICTED, unknownWindow } from './reply-window.fixture';

const CLOSED = timedWindow('closed');

test.each<[string, ReplyWindow, number, boolean]>([
  ['over, two profiles', CLOSED, 2, true],
  ['over, one profile', CLOSED, 1, false],
  ['over, and nobody has looked', CLOSED, 0, false],
  ['over by the number of messages', { ...CLOSED, endedBy: 'messages' } as ReplyWindow, 2, false],
  ['nothing written here', unknownWindow('never-wrote'), 2, true],
  ['not known for another reason', unknownWindow('unreadable-time'), 2, false],
  ['open', timedWindow('open'), 2, false],
  ['without a limit', UNRESTRICTED, 2, false],
])('%s', (_what, window, profiles, expected) => {
  expect(mayHaveAnotherProfile(window, { profiles, toOther: null })).toBe(expected);
});

test('not where a message to another number is known', () => {
  const toOther = { message: messageOf({}), toldBy: 'message', ticketId: null } as const;
  const gathered = { profiles: 2, toOther: { ...toOther, businessNumber: null } };
  expect(mayHaveAnotherProfile(CLOSED, gathered)).toBe(false);
});
