import { readChannelRules } from './read-channel-rules';
import type { SettingProblem } from './setting-problem';

function read(channel_hours: unknown) {
  const problems: SettingProblem[] = [];
  const { hoursByChannel } = readChannelRules({ channel_hours }, problems);
  return { hours: Object.fromEntries(hoursByChannel), problems };
}

test.each([
  ['nothing', undefined, {}],
  ['null', null, {}],
  ['blank lines', '\n  \r\n', {}],
  ['one line', 'sunshine_conversations_api = 48', { sunshine_conversations_api: 48 }],
  ['several lines', 'viber=12\r\ntelegram = 0\n', { viber: 12, telegram: 0 }],
  ['capitals and a comma', ' Viber = 1,5', { viber: 1.5 }],
  ['the most', 'viber = 744', { viber: 744 }],
])('%s', (_what, given, hours) => {
  expect(read(given)).toEqual({ hours, problems: [] });
});

test.each([
  ['viber', 'not-a-pair'],
  ['= 24', 'not-a-pair'],
  ['viber = 24 = 48', 'not-a-pair'],
  ['viber =', 'not-hours'],
  ['viber = a day', 'not-hours'],
  ['viber = -1', 'not-hours'],
  ['viber = 745', 'not-hours'],
  ['telegram = 5', 'twice'],
  ['whatsapp = 48', 'fixed'],
  ['WhatsApp = 0', 'fixed'],
  ['whatapp = 24', 'fixed'],
])('%s: %s, and the other lines count', (line, problem) => {
  expect(read(`telegram = 0\n\n${line}\nline = 3`)).toEqual({
    hours: { telegram: 0, line: 3 },
    problems: [{ setting: 'channel_hours', line: 3, given: line, problem }],
  });
});
