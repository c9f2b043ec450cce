import { messageOf } from '../conversation/message.fixture';
import { channelsWrittenOn } from './channels-written-on';

test.each([
  ['nothing', [], []],
  [
    'the last touched first, each once',
    [{ channel: 'viber' }, { channel: 'whatsapp' }, { channel: 'email' }, { channel: 'whatsapp' }],
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
