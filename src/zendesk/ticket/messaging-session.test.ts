import { isSessionEnded } from './messaging-session';

const channel = (name: string, sessionBased: boolean | null, sessionActive: boolean | null) => ({
  name,
  sessionBased,
  sessionActive,
});
const ENDED = channel('whatsapp', true, false);
const ACTIVE = channel('whatsapp', true, true);
const SILENT = channel('whatsapp', null, null);
const EMAIL = channel('email', false, false);

test.each([
  ['a session that goes on', ACTIVE, ACTIVE, false],
  ['one that has ended', ENDED, ENDED, true],
  ['the target says so alone', ENDED, null, true],
  ['the ticket’s channel says so alone', SILENT, ENDED, true],
  ['the same channel, misspelt', channel('whatapp', null, null), ENDED, true],
  ['no target', null, ENDED, true],
  ['the target knows better', ACTIVE, ENDED, false],
  ['an answer by e-mail in a messaging ticket', EMAIL, ENDED, false],
  ['a channel without sessions', EMAIL, EMAIL, false],
  ['no flags', SILENT, SILENT, false],
  ['nothing', null, null, false],
])('%s', (_what, target, ticketChannel, expected) => {
  expect(isSessionEnded(target, ticketChannel)).toBe(expected);
});
