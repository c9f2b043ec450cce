/**
 * Messages as the documentation of v1.1 has them (`appusers/{id}/messages`): flat, and the times in
 * unix seconds with a fraction.
 */

export const USER_TEXT = {
  _id: '55c8c1498590aa1900b9b9b1',
  authorId: '7494535bff5cef41a15be74d',
  role: 'appUser',
  type: 'text',
  name: 'Ana Ruiz',
  text: 'Is my parcel on its way?',
  avatarUrl: 'https://shop.example/ana.png',
  received: 1_795_166_330.586,
  source: {
    type: 'whatsapp',
    integrationId: '5f00000000000000000000a1',
    originalMessageId: 'wamid.HBgM',
    originalMessageTimestamp: 1_795_166_153,
  },
};

export const MAKER_TEXT = {
  _id: '55c8c1498590aa1900b9b9b2',
  authorId: 'a7c6e6d6c3a637261bd9656f',
  role: 'appMaker',
  type: 'text',
  name: 'Nora',
  text: 'It is.',
  received: 1_795_166_400,
  source: { type: 'zd:agentWorkspace' },
};

export const USER_MESSAGES = {
  conversation: { _id: 'df0ebe56cbeab98589b8bfa7', unreadCount: 0 },
  messages: [USER_TEXT, MAKER_TEXT],
  previous: 'https://api.smooch.io/v1.1/apps/a/appusers/u/messages?before=1795166330.586',
};
