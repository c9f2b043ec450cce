import type { SimTemplate, SimTemplateComponent } from '../../world/template-types';
import {
  body,
  buttons,
  copyCode,
  footer,
  header,
  mediaHeader,
  phoneButton,
  quickReply,
  template,
  urlButton,
} from '../build/template';

const SHOP = 'https://shop.example';

/** Approved, and each of another kind: all that a message can fill in. */
export const SENDABLE_KINDS: readonly SimTemplate[] = [
  template('kind_text_header', 'en_US', [
    header('Order {{1}}', ['BB-47110']),
    body('Hi {{1}}, your order is packed and leaves us on {{2}}.', ['Olivia', 'Friday']),
    footer('Birch & Bloom'),
  ]),
  template('kind_image_header', 'en_US', [
    mediaHeader('IMAGE', `${SHOP}/samples/rug.jpg`),
    body('Hi {{1}}, this is how your rug looks in *{{2}}*.', ['Olivia', '200 × 300']),
    footer('Birch & Bloom'),
  ]),
  template('kind_video_header', 'en_US', [
    mediaHeader('VIDEO', `${SHOP}/samples/assembly.mp4`),
    body('Hi {{1}}, this short film shows how the shelf is put together.', ['Olivia']),
  ]),
  template('kind_document_header', 'en_US', [
    mediaHeader('DOCUMENT', `${SHOP}/samples/invoice.pdf`),
    body('Hi {{1}}, here is the invoice for order {{2}}.', ['Olivia', 'BB-47110']),
  ]),
  template(
    'kind_named',
    'en_US',
    [
      header('News, {{first_name}}', { first_name: 'Olivia' }),
      body('Hi {{first_name}}, order *{{order_id}}* arrives on {{day}}.', {
        first_name: 'Olivia',
        order_id: 'BB-47110',
        day: 'Friday',
      }),
    ],
    { parameterFormat: 'NAMED' },
  ),
  template('kind_url_suffix', 'en_US', [
    body('Hi {{1}}, your parcel is on its way. You can follow it here.', ['Olivia']),
    buttons(urlButton('Track parcel', `${SHOP}/track/{{1}}`, `${SHOP}/track/BB-47110`)),
  ]),
  template('kind_links', 'en_US', [
    body('We have looked into it. Read more, or give us a call.'),
    buttons(urlButton('Read more', `${SHOP}/help/returns`), phoneButton('Call us', '+49305550100')),
  ]),
  template('kind_quick_replies', 'en_US', [
    body('Hi {{1}}, does _{{2}}_ suit you for the delivery?', ['Olivia', 'Friday, 9 to 11']),
    footer('Just tap an answer'),
    buttons(quickReply('That suits me'), quickReply('Another day'), quickReply('Call me, please')),
  ]),
  template(
    'kind_copy_code',
    'en_US',
    [
      body('Hi {{1}}, sorry for the wait: this code takes 10% off your next order.', ['Olivia']),
      footer('Valid for 30 days'),
      buttons(copyCode('SORRY10')),
    ],
    { category: 'MARKETING', qualityScore: 'YELLOW' },
  ),
  template('kind_plain', 'en_US', [
    body('We have an answer for you. Write back and we will go on from there.'),
  ]),
  template('kind_link_by_name', 'en_US', [
    body('Your parcel is on its way. You can follow it here.'),
    buttons(urlButton('Track', `${SHOP}/track/{{order_id}}`, `${SHOP}/track/BB-47110`)),
  ]),
  template(
    'kind_one_time_code',
    'en_US',
    [
      body('*{{1}}* is your verification code.', ['123456']),
      buttons({
        type: 'URL',
        text: 'Copy code',
        url: 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}',
        example: ['https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp123456'],
      }),
    ],
    { category: 'AUTHENTICATION' },
  ),
  template(
    'kind_catalog',
    'en_US',
    [
      body('Hi {{1}}, have a look around.', ['Olivia']),
      buttons({ type: 'CATALOG', text: 'View catalogue' }),
    ],
    { category: 'MARKETING' },
  ),
  template('kind_voice_call', 'en_US', [
    body('Hi {{1}}, give us a call when it suits you.', ['Olivia']),
    buttons({ type: 'VOICE_CALL', text: 'Call us' }),
  ]),
  template('kind_call_permission', 'en_US', [
    body('Hi {{1}}, may we call you about your order?', ['Olivia']),
    { type: 'CALL_PERMISSION_REQUEST' },
  ]),
  template('hello_world', 'en_US', [
    header('Hello World'),
    body(
      'Welcome and congratulations!! This message demonstrates your ability to send a WhatsApp message notification from the Cloud API, hosted by Meta. Thank you for taking the time to test with us.',
    ),
    footer('WhatsApp Business Platform sample message'),
  ]),
  template('sample_shipping_confirmation', 'en_US', [
    body('Your package has been shipped. It will be delivered in {{1}} business days.', ['2']),
    footer('This message is from an unverified business.'),
  ]),
];

const refused = (name: string, change: Partial<SimTemplate>): SimTemplate =>
  template(
    name,
    'en_US',
    [body('Hi {{1}}, there is news about your order {{2}}.', ['Olivia', 'BB-47110'])],
    change,
  );

/** One of each status in which nothing can be sent. */
export const UNSENDABLE_STATUSES: readonly SimTemplate[] = [
  refused('status_pending', { status: 'PENDING', qualityScore: 'UNKNOWN' }),
  refused('status_rejected', { status: 'REJECTED', rejectedReason: 'INVALID_FORMAT' }),
  refused('status_paused', { status: 'PAUSED', qualityScore: 'RED' }),
  refused('status_disabled', { status: 'DISABLED', qualityScore: 'RED' }),
  refused('status_archived', { status: 'ARCHIVED' }),
  refused('status_in_appeal', { status: 'IN_APPEAL', rejectedReason: 'TAG_CONTENT_MISMATCH' }),
  refused('status_limit_exceeded', { status: 'LIMIT_EXCEEDED' }),
];

const part = (
  name: string,
  components: readonly SimTemplateComponent[],
  change: Partial<SimTemplate> = {},
) => template(name, 'en_US', components, change);

const card = (sample: string): { components: readonly SimTemplateComponent[] } => ({
  components: [
    mediaHeader('IMAGE', `${SHOP}/samples/${sample}.jpg`),
    body('From {{1}} on.', ['79 €']),
    buttons(quickReply('Show me')),
  ],
});

/** Approved, but with a part that neither a shorthand nor the documented parameters can fill. */
export const UNSUPPORTED_PARTS: readonly SimTemplate[] = [
  part(
    'part_carousel',
    [
      body('Hi {{1}}, these go with your rug.', ['Olivia']),
      { type: 'CAROUSEL', cards: [card('lamp'), card('chair')] },
    ],
    { category: 'MARKETING' },
  ),
  part(
    'part_limited_offer',
    [
      {
        type: 'LIMITED_TIME_OFFER',
        limited_time_offer: { text: '24 hours', has_expiration: true },
      },
      body('Hi {{1}}, this offer ends soon.', ['Olivia']),
      buttons(copyCode('SOON15')),
    ],
    { category: 'MARKETING' },
  ),
  part('part_location', [
    { type: 'HEADER', format: 'LOCATION' },
    body('Hi {{1}}, your parcel waits for you here.', ['Olivia']),
  ]),
  part('part_order_status', [body('Hi {{1}}, there is news about your order.', ['Olivia'])], {
    subCategory: 'ORDER_STATUS',
  }),
  part('part_flow', [
    body('Hi {{1}}, please choose a date.', ['Olivia']),
    buttons({ type: 'FLOW', text: 'Choose', flow_id: '1234567890' }),
  ]),
];

const HOSTILE =
  '<img src=x onerror="document.title=\'owned\'"> *Hi {{1}}* \u202Ethis runs backwards\u202C 👩‍👩‍👧‍👦🏳️‍🌈 <script>alert(1)</script> [[x]] ))& {not a variable} ';

/** What a careless or wicked outside may hold. */
export const ODD_ONES: readonly SimTemplate[] = [
  part('constructor', [
    header('\u2066<b>{{1}}</b>\u2069 & "quotes"', ['<i>Ana</i>']),
    body(HOSTILE.padEnd(1024, 'wide and long '), ['<script>']),
    footer('\u200F__proto__\u200E'),
    buttons(
      quickReply('<svg onload=alert(1)>'),
      urlButton('javascript:alert(1)', 'javascript:alert(1)'),
    ),
  ]),
  template('odd_incomplete', 'en_US', null, { status: 'ON_HOLIDAY', qualityScore: 'UNKNOWN' }),
  part('odd_empty', []),
  part('odd_left_over', [body('Hi {{customer.name}}, there is news about your order.')]),
  part('odd_new_button', [
    body('Hi {{1}}, something new.', ['Olivia']),
    buttons({ type: 'TELEPATHY', text: 'Think of us' }),
  ]),
];

export const TEMPLATE_KINDS: readonly SimTemplate[] = [
  ...SENDABLE_KINDS,
  ...UNSENDABLE_STATUSES,
  ...UNSUPPORTED_PARTS,
  ...ODD_ONES,
];
