import { epochMs } from '../time';
import { inAnsweredChannels, NO_CHANNEL } from './answered-channel';
import type { AuthorRole, ConversationMessage } from './message';

const said = (role: AuthorRole, channel: string, at: number | null): ConversationMessage => ({
  id: null,
  author: { id: null, name: '', role },
  channel,
  kind: 'text',
  at: at === null ? null : epochMs(at),
  sentAt: null,
  integrationId: null,
});

const channels = (messages: readonly ConversationMessage[]) =>
  inAnsweredChannels(messages).map(({ channel }) => channel);

test('an answer goes to where the customer last wrote', () => {
  expect(
    channels([
      said('end-user', 'whatsapp', 1),
      said('agent', NO_CHANNEL, 2),
      said('end-user', 'viber', 3),
      said('system', NO_CHANNEL, 4),
      said('agent', NO_CHANNEL, 5),
    ]),
  ).toEqual(['whatsapp', 'whatsapp', 'viber', 'viber', 'viber']);
});

test('by the time, not by the place in the answer', () => {
  expect(
    channels([
      said('agent', NO_CHANNEL, 4),
      said('end-user', 'viber', 3),
      said('agent', NO_CHANNEL, 2),
      said('end-user', 'whatsapp', 1),
    ]),
  ).toEqual(['whatsapp', 'whatsapp', 'viber', 'viber']);
});

test('at the beginning of a page, to where the customer wrote next', () => {
  expect(channels([said('agent', NO_CHANNEL, 1), said('end-user', 'viber', 2)])).toEqual([
    'viber',
    'viber',
  ]);
});

test('a channel that is named stays, and without a customer there is none', () => {
  expect(channels([said('end-user', 'viber', 1), said('agent', 'internal', 2)])).toEqual([
    'viber',
    'internal',
  ]);
  expect(channels([said('agent', NO_CHANNEL, null)])).toEqual([NO_CHANNEL]);
});

test('the intro of a ticket is nothing that could be answered', () => {
  const intro = said('end-user', 'internal', 0);
  const template = said('agent', NO_CHANNEL, 1);
  const later = said('end-user', 'whatsapp', 2);
  expect(inAnsweredChannels([intro, template, later])[1]?.channel).toBe('whatsapp');
});
