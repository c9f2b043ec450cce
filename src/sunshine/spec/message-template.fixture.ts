/**
 * Message templates as v1.1 lists them (`messageTemplates`): Meta's own form, each part in its
 * documented shape. A shop of nobody in particular.
 */

export const WHOLE_TEMPLATE = {
  id: '594425479261596',
  name: 'order_update',
  language: 'en_US',
  status: 'APPROVED',
  category: 'UTILITY',
  components: [
    {
      type: 'HEADER',
      format: 'TEXT',
      text: 'Order {{1}}',
      example: { header_text: ['A1'] },
    },
    {
      type: 'BODY',
      text: 'Hi {{2}}, order {{1}} is on its way.',
      example: { body_text: [['A1', 'Ana']] },
    },
    { type: 'FOOTER', text: 'Acme' },
    {
      type: 'BUTTONS',
      buttons: [
        { type: 'QUICK_REPLY', text: 'Stop' },
        {
          type: 'URL',
          text: 'Track',
          url: 'https://shop.example/track/{{1}}',
          example: ['https://shop.example/track/A1'],
        },
        { type: 'URL', text: 'Shop', url: 'https://shop.example' },
        { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+15550100' },
        { type: 'COPY_CODE', text: 'Copy offer code', example: ['SAVE20'] },
      ],
    },
  ],
};

export const NAMED_TEMPLATE = {
  id: '594425479261597',
  name: 'order_named',
  language: 'de',
  status: 'PENDING',
  category: 'UTILITY',
  parameter_format: 'NAMED',
  components: [
    {
      type: 'HEADER',
      format: 'TEXT',
      text: 'Bestellung {{order_id}}',
      example: { header_text_named_params: [{ param_name: 'order_id', example: 'A1' }] },
    },
    {
      type: 'BODY',
      text: 'Hallo {{first_name}}, {{day}}!',
      example: {
        body_text_named_params: [
          { param_name: 'day', example: 'Freitag' },
          { param_name: 'first_name', example: 'Ana' },
        ],
      },
    },
  ],
};

export const MEDIA_TEMPLATE = {
  id: '594425479261598',
  name: 'bill',
  language: 'pt_BR',
  status: 'REJECTED',
  category: 'MARKETING',
  rejected_reason: 'INVALID_FORMAT',
  quality_score: { score: 'UNKNOWN' },
  components: [
    {
      type: 'HEADER',
      format: 'DOCUMENT',
      example: { header_handle: ['https://scontent.example/bill.pdf'] },
    },
    { type: 'BODY', text: 'Sua fatura.' },
  ],
};

/** `messageTemplates` goes on behind `after`. */
export const TEMPLATE_LIST = {
  messageTemplates: [WHOLE_TEMPLATE, NAMED_TEMPLATE],
  before: 'cursor0',
  after: 'cursor/1',
};

/** `IntegrationListResponse` of v2 with a WhatsApp `Integration`. */
export const INTEGRATION_LIST = {
  integrations: [
    {
      id: '5f00000000000000000000a1',
      type: 'whatsapp',
      status: 'active',
      displayName: 'Acme support',
      phoneNumber: '+1 555 0100',
      hsmFallbackLanguage: 'en_US',
      accountId: '1234',
      accountManagementAccessToken: 'hidden',
      defaultResponderId: null,
    },
    { id: '5f00000000000000000000a2', type: 'whatsapp', status: 'error', displayName: null },
  ],
  meta: { hasMore: true, afterCursor: '5f00000000000000000000a2' },
  links: { next: 'https://api.smooch.io/v2/apps/a/integrations?page[after]=x' },
};
