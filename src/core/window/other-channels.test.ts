import { messageOf } from '../conversation/message.fixture';
import { DEFAULT_CHANNEL_RULES } from '../settings';
import { channelsWrittenOn, otherChannels } from './other-channels';

const othersOf = (viaChannel: string | null, channels: readonly string[], shown = 'whatsapp') =>
  otherChannels(
    {
      viaChannel,
      messages: channels.map((channel) => messageOf({ channel })),
      rules: DEFAULT_CHANNEL_RULES,
    },
    shown,
  );

test.each([
  ['nothing', null, [], []],
  ['the shown one only', 'whatsapp', ['whatsapp'], []],
  [
    'the last touched first',
    null,
    ['viber', 'wechat', 'viber', 'tiktok'],
    ['tiktok', 'viber', 'wechat'],
  ],
  ['the origin last', 'facebook', ['viber'], ['viber', 'facebook']],
  ['the origin once', 'viber', ['viber', 'wechat'], ['wechat', 'viber']],
  ['none without a counted window', 'email', ['email', 'kakaotalk', 'internal', ''], []],
])('%s', (_name, via, channels, expected) => {
  expect(othersOf(via, channels)).toEqual(expected);
});

test('all of them where the shown one is another', () => {
  expect(othersOf('whatsapp', ['whatsapp', 'email'], 'email')).toEqual(['whatsapp']);
});

describe('channelsWrittenOn', () => {
  test.each([
    ['nothing', [], []],
    [
      'the last touched first, each once',
      [
        { channel: 'viber' },
        { channel: 'whatsapp' },
        { channel: 'email' },
        { channel: 'whatsapp' },
      ],
      ['whatsapp', 'email', 'viber'],
    ],
    ['where only an agent wrote', [{ channel: 'viber', role: 'agent' as const }], []],
    ['where the customer only reacted', [{ channel: 'viber', kind: 'reaction' as const }], []],
  ])('%s', (_name, changes, expected) => {
    expect(channelsWrittenOn(changes.map(messageOf))).toEqual(expected);
  });

  test('two conversations are not taken for one another', () => {
    expect(channelsWrittenOn([messageOf({ channel: 'viber' })])).toEqual(['viber']);
    expect(channelsWrittenOn([messageOf()])).toEqual(['whatsapp']);
  });
});
