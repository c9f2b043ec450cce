/**
 * Messages as the official API description of v2 has them: `Message`, `Author`, `Source` and
 * `Content` of `zendesk/sunshine-conversations-api-spec` 17.12.1, each field in its documented form.
 * A customer and a shop of nobody in particular.
 */

const NUMBER = '5f00000000000000000000a1';

const BY_CUSTOMER = {
  author: {
    type: 'user',
    userId: '7494535bff5cef41a15be74d',
    displayName: 'Ana Ruiz',
    avatarUrl: null,
  },
  source: {
    type: 'whatsapp',
    integrationId: NUMBER,
    originalMessageId: 'wamid.HBgM',
    originalMessageTimestamp: '2026-11-20T09:15:53.720Z',
    client: null,
    device: null,
  },
  quotedMessage: null,
  metadata: null,
  deleted: false,
};

const BY_BUSINESS = {
  author: { type: 'business', displayName: 'Nora', avatarUrl: 'https://shop.example/nora.png' },
  source: { type: 'zd:agentWorkspace' },
};

const at = (id: string, second: number) => ({
  id,
  received: `2026-11-20T09:18:${String(second).padStart(2, '0')}.760Z`,
});

export const CUSTOMER_TEXT = {
  ...at('m-text', 1),
  ...BY_CUSTOMER,
  content: { type: 'text', text: 'Is my parcel on its way?' },
};

export const CUSTOMER_MESSAGES = {
  text: CUSTOMER_TEXT,
  media: {
    ...at('m-image', 2),
    ...BY_CUSTOMER,
    content: {
      type: 'image',
      mediaUrl: 'https://media.example/a.jpg',
      mediaType: 'image/jpeg',
      mediaSize: 2_048,
      altText: 'a.jpg',
      attachmentId: '60d',
    },
  },
  file: {
    ...at('m-file', 3),
    ...BY_CUSTOMER,
    content: {
      type: 'file',
      mediaUrl: 'https://media.example/a.pdf',
      mediaType: 'application/pdf',
    },
  },
  location: {
    ...at('m-location', 4),
    ...BY_CUSTOMER,
    content: {
      type: 'location',
      text: 'Location shared',
      coordinates: { lat: 48.2, long: 16.37 },
      location: { address: 'Stephansplatz', name: 'Wien' },
    },
  },
  'button-answer': {
    ...at('m-button', 5),
    ...BY_CUSTOMER,
    content: { type: 'text', text: 'Yes', payload: 'YES' },
  },
  'form-answer': {
    ...at('m-form', 6),
    ...BY_CUSTOMER,
    content: {
      type: 'formResponse',
      fields: [{ type: 'text', name: 'order', label: 'Order', text: '4711' }],
      textFallback: 'Order: 4711',
    },
    quotedMessage: { type: 'message', message: { id: 'm-asked' } },
  },
  deleted: { ...at('m-deleted', 7), ...BY_CUSTOMER, content: { type: 'text' }, deleted: true },
};

export const BUSINESS_MESSAGES = {
  text: { ...at('b-text', 20), ...BY_BUSINESS, content: { type: 'text', text: 'It is.' } },
  actions: {
    ...at('b-actions', 21),
    ...BY_BUSINESS,
    content: { type: 'text', actions: [{ type: 'reply', text: 'Yes', payload: 'YES' }] },
  },
  carousel: {
    ...at('b-carousel', 22),
    ...BY_BUSINESS,
    content: { type: 'carousel', items: [{ title: 'Tea', actions: [] }] },
  },
  template: {
    ...at('b-template', 23),
    ...BY_BUSINESS,
    content: { type: 'template', template: { name: 'still_there', language: { code: 'en_US' } } },
  },
  ai: {
    ...at('b-ai', 24),
    ...BY_BUSINESS,
    author: { ...BY_BUSINESS.author, subtypes: ['AI'] },
    content: { type: 'text', text: 'I am a machine.' },
  },
};

/** `MessageListResponse` with `Meta` and `Links`: the newest page of a conversation that goes on before it. */
export const MESSAGE_LIST = {
  messages: [CUSTOMER_TEXT, BUSINESS_MESSAGES.text],
  meta: { hasMore: true, beforeCursor: 'm-text' },
  links: { prev: 'https://api.smooch.io/v2/apps/a/conversations/c/messages?page[before]=m-text' },
};
