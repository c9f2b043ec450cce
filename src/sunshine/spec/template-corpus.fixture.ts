import type { MessageComponent } from '../../core/template/template-message';
import type { ShorthandGap } from '../../core/template/why-not-sendable';

/**
 * Templates in Meta's own shapes, a shop of nobody in particular, and what is right for each: which parts
 * keep it from being sent, what its form asks for, whether a shorthand carries it, and the message that
 * these values make.
 */
export interface CorpusTemplate {
  readonly what: string;
  readonly item: Readonly<Record<string, unknown>>;
  /** Meta's names of the parts that cannot be sent. */
  readonly unsupported: readonly string[];
  /** The form's fields, as `key kind`. */
  readonly fields: readonly string[];
  /** What a shorthand cannot carry. */
  readonly gap: ShorthandGap | null;
  /** In the order of the fields. */
  readonly values: readonly string[];
  readonly components: readonly MessageComponent[];
}

const BODY = { type: 'BODY', text: 'Your order has news.' };
const bodyOf = (text: string) => ({ type: 'BODY', text });
const footer = { type: 'FOOTER', text: 'Acme' };
const textHeader = (text: string) => ({ type: 'HEADER', format: 'TEXT', text });
const fileHeader = (format: string, sample?: string) => ({
  type: 'HEADER',
  format,
  ...(sample !== undefined && { example: { header_handle: [sample] } }),
});
const buttonsOf = (...buttons: readonly object[]) => ({ type: 'BUTTONS', buttons });
const TRACK = { type: 'URL', text: 'Track', url: 'https://shop.example/track/{{1}}' };
const OTP_URL = 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}';

const text = (value: string, parameter_name?: string) => ({
  type: 'text' as const,
  text: value,
  ...(parameter_name !== undefined && { parameter_name }),
});
const body = (...values: readonly string[]): MessageComponent => ({
  type: 'body',
  parameters: values.map((value) => text(value)),
});
const url = (index: number, value: string, name?: string): MessageComponent => ({
  type: 'button',
  sub_type: 'url',
  index,
  parameters: [text(value, name)],
});

let count = 0;
/** @param components of the template. */
function entry(
  what: string,
  components: readonly object[],
  right: Partial<Omit<CorpusTemplate, 'what' | 'item'>> & { readonly of?: object } = {},
): CorpusTemplate {
  const { of, ...rest } = right;
  count += 1;
  return {
    what,
    item: {
      id: String(count),
      name: `corpus_${count}`,
      language: 'en_US',
      status: 'APPROVED',
      category: 'UTILITY',
      parameter_format: 'POSITIONAL',
      ...of,
      components,
    },
    unsupported: [],
    fields: [],
    gap: null,
    values: [],
    components: [],
    ...rest,
  };
}

const NAMED = { parameter_format: 'NAMED' };
const PNG = 'https://shop.example/a.png';
const MP4 = 'https://shop.example/a.mp4';
const PDF = 'https://shop.example/Bill%207.pdf';
const image: MessageComponent = {
  type: 'header',
  parameters: [{ type: 'image', image: { link: PNG } }],
};

const SENDABLE: readonly CorpusTemplate[] = [
  entry('a body alone', [BODY]),
  entry('a body and a footer', [BODY, footer]),
  entry('one variable', [bodyOf('Hi {{1}}.')], {
    fields: ['body.1 text'],
    values: ['Ana'],
    components: [body('Ana')],
  }),
  entry('variables out of order', [bodyOf('{{2}} for {{1}}.')], {
    fields: ['body.1 text', 'body.2 text'],
    values: ['Ana', 'A-1'],
    components: [body('Ana', 'A-1')],
  }),
  entry('the same variable twice', [bodyOf('{{1}}, dear {{1}}.')], {
    fields: ['body.1 text'],
    values: ['Ana'],
    components: [body('Ana')],
  }),
  entry('ten variables', [bodyOf('{{1}} {{2}} {{3}} {{4}} {{5}} {{6}} {{7}} {{8}} {{9}} {{10}}')], {
    fields: Array.from({ length: 10 }, (_, i) => `body.${i + 1} text`),
    values: Array.from({ length: 10 }, (_, i) => `v${i + 1}`),
    components: [body(...Array.from({ length: 10 }, (_, i) => `v${i + 1}`))],
  }),
  entry('WhatsApp’s marks around a variable', [bodyOf('*{{1}}* _{{2}}_ ~{{3}}~ ```{{4}}```')], {
    fields: ['body.1 text', 'body.2 text', 'body.3 text', 'body.4 text'],
    values: ['a', 'b', 'c', 'd'],
    components: [body('a', 'b', 'c', 'd')],
  }),
  entry('a header of words', [textHeader('News'), BODY]),
  entry('a variable in the header', [textHeader('Order {{1}}'), BODY], {
    fields: ['header.1 text'],
    gap: 'header-text',
    values: ['A-1'],
    components: [{ type: 'header', parameters: [text('A-1')] }],
  }),
  entry('named variables', [textHeader('{{order_id}}'), bodyOf('Hi {{first_name}}.')], {
    of: NAMED,
    fields: ['header.order_id text', 'body.first_name text'],
    gap: 'named',
    values: ['A-1', 'Ana'],
    components: [
      { type: 'header', parameters: [text('A-1', 'order_id')] },
      { type: 'body', parameters: [text('Ana', 'first_name')] },
    ],
  }),
  entry('named variables whose format is not told', [bodyOf('Hi {{first_name}}.')], {
    of: { parameter_format: null },
    fields: ['body.first_name text'],
    gap: 'named',
    values: ['Ana'],
    components: [{ type: 'body', parameters: [text('Ana', 'first_name')] }],
  }),
  entry('names without a variable', [BODY], { of: NAMED }),
  entry('an image', [fileHeader('IMAGE', PNG), BODY], {
    fields: ['header image'],
    values: [PNG],
    components: [image],
  }),
  entry('an image with a handle for a sample', [fileHeader('IMAGE', '4::aW1hZ2U='), BODY], {
    fields: ['header image'],
    values: [PNG],
    components: [image],
  }),
  entry('a video', [fileHeader('VIDEO'), BODY], {
    fields: ['header video'],
    gap: 'header-video',
    values: [MP4],
    components: [{ type: 'header', parameters: [{ type: 'video', video: { link: MP4 } }] }],
  }),
  entry('a document', [fileHeader('DOCUMENT'), BODY], {
    fields: ['header document', 'header.filename file-name'],
    values: [PDF, ''],
    components: [
      {
        type: 'header',
        parameters: [{ type: 'document', document: { link: PDF, filename: 'Bill 7.pdf' } }],
      },
    ],
  }),
  entry('a document whose address names none', [fileHeader('DOCUMENT'), BODY], {
    fields: ['header document', 'header.filename file-name'],
    values: ['https://shop.example/download?id=7', 'Bill.pdf'],
    components: [
      {
        type: 'header',
        parameters: [
          {
            type: 'document',
            document: { link: 'https://shop.example/download?id=7', filename: 'Bill.pdf' },
          },
        ],
      },
    ],
  }),
  entry('a document and values', [fileHeader('DOCUMENT'), bodyOf('Hi {{1}}.'), footer], {
    fields: ['header document', 'header.filename file-name', 'body.1 text'],
    values: [PDF, 'Yours.pdf', 'Ana'],
    components: [
      {
        type: 'header',
        parameters: [{ type: 'document', document: { link: PDF, filename: 'Yours.pdf' } }],
      },
      body('Ana'),
    ],
  }),
  entry(
    'reply buttons',
    [BODY, buttonsOf({ type: 'QUICK_REPLY', text: 'Yes' }, { type: 'QUICK_REPLY', text: 'No' })],
    {
      fields: ['button.0 payload', 'button.1 payload'],
      values: ['', 'NO'],
      components: [
        {
          type: 'button',
          sub_type: 'quick_reply',
          index: 1,
          parameters: [{ type: 'payload', payload: 'NO' }],
        },
      ],
    },
  ),
  entry('an address as it is', [
    BODY,
    buttonsOf({ type: 'URL', text: 'Shop', url: 'https://shop.example' }),
  ]),
  entry('an address with an end', [BODY, buttonsOf(TRACK)], {
    fields: ['button.0 url-suffix'],
    values: ['BB-99'],
    components: [url(0, 'BB-99')],
  }),
  entry('an end with an accent', [BODY, buttonsOf(TRACK)], {
    fields: ['button.0 url-suffix'],
    values: ['Peña'],
    components: [url(0, 'Pe%C3%B1a')],
  }),
  entry('an end with a bar', [BODY, buttonsOf(TRACK)], {
    fields: ['button.0 url-suffix'],
    values: ['9|DL'],
    components: [url(0, '9%7CDL')],
  }),
  entry('an end that is encoded already', [BODY, buttonsOf(TRACK)], {
    fields: ['button.0 url-suffix'],
    values: ['a%20b?c=d&e=f'],
    components: [url(0, 'a%20b?c=d&e=f')],
  }),
  entry(
    'an end of a query',
    [BODY, buttonsOf({ ...TRACK, url: 'https://shop.example/go?to={{1}}' })],
    {
      fields: ['button.0 url-suffix'],
      values: ['https://other.example/x'],
      components: [url(0, 'https://other.example/x')],
    },
  ),
  entry('a named end', [BODY, buttonsOf({ ...TRACK, url: 'https://shop.example/{{order_id}}' })], {
    of: NAMED,
    fields: ['button.0 url-suffix'],
    gap: 'named',
    values: ['BB-99'],
    components: [url(0, 'BB-99', 'order_id')],
  }),
  entry('a numbered end among names', [bodyOf('Hi {{who}}.'), buttonsOf(TRACK)], {
    of: NAMED,
    fields: ['body.who text', 'button.0 url-suffix'],
    gap: 'named',
    values: ['Ana', 'BB-99'],
    components: [{ type: 'body', parameters: [text('Ana', 'who')] }, url(0, 'BB-99')],
  }),
  entry('two addresses', [BODY, buttonsOf(TRACK, { ...TRACK, text: 'Again' })], {
    fields: ['button.0 url-suffix', 'button.1 url-suffix'],
    values: ['a', 'b'],
    components: [url(0, 'a'), url(1, 'b')],
  }),
  entry('a phone', [
    BODY,
    buttonsOf({ type: 'PHONE_NUMBER', text: 'Call', phone_number: '+15550100' }),
  ]),
  entry(
    'a code to copy',
    [BODY, buttonsOf({ type: 'COPY_CODE', text: 'Copy offer code', example: ['SAVE'] })],
    {
      of: { category: 'MARKETING' },
      fields: ['button.0 copy-code'],
      gap: 'copy-code',
      values: ['SAVE20'],
      components: [
        {
          type: 'button',
          sub_type: 'copy_code',
          index: 0,
          parameters: [{ type: 'coupon_code', coupon_code: 'SAVE20' }],
        },
      ],
    },
  ),
  entry(
    'a code to copy on a button without words',
    [BODY, buttonsOf({ type: 'COPY_CODE', example: 'SAVE' })],
    {
      fields: ['button.0 copy-code'],
      gap: 'copy-code',
      values: ['SAVE20'],
      components: [
        {
          type: 'button',
          sub_type: 'copy_code',
          index: 0,
          parameters: [{ type: 'coupon_code', coupon_code: 'SAVE20' }],
        },
      ],
    },
  ),
  ...(['COPY_CODE', 'ONE_TAP', 'ZERO_TAP'] as const).map((otp_type) =>
    entry(
      `a one-time code as Meta documents it, ${otp_type}`,
      [bodyOf('*{{1}}* is your code.'), buttonsOf({ type: 'OTP', otp_type, text: 'Copy code' })],
      {
        of: { category: 'AUTHENTICATION' },
        fields: ['body.1 one-time-code'],
        gap: 'one-time-code',
        values: ['123456'],
        components: [body('123456'), url(0, '123456')],
      },
    ),
  ),
  entry(
    'a one-time code as Meta lists it',
    [
      bodyOf('*{{1}}* is your code.'),
      footer,
      buttonsOf({ type: 'URL', text: 'Copy code', url: OTP_URL, example: [OTP_URL] }),
    ],
    {
      of: { category: 'AUTHENTICATION' },
      fields: ['body.1 one-time-code'],
      gap: 'one-time-code',
      values: ['A1B2C3D4E5F6G7H'],
      components: [body('A1B2C3D4E5F6G7H'), url(0, 'A1B2C3D4E5F6G7H')],
    },
  ),
  entry(
    'a one-time code of another address of WhatsApp’s',
    [
      bodyOf('*{{1}}* is your code.'),
      buttonsOf({
        type: 'URL',
        text: 'Autofill',
        url: 'https://otp.example/code?otp_type=ONE_TAP&cta_display_name=Autofill&code=otp{{1}}',
      }),
    ],
    {
      of: { category: 'AUTHENTICATION' },
      fields: ['body.1 one-time-code'],
      gap: 'one-time-code',
      values: [' 123\u200b456 '],
      components: [body('123456'), url(0, '123456')],
    },
  ),
  entry('an end with what cannot be seen', [BODY, buttonsOf(TRACK)], {
    fields: ['button.0 url-suffix'],
    values: ['\u2060BB-99\u200b'],
    components: [url(0, 'BB-99')],
  }),
  entry('a document of a program', [fileHeader('DOCUMENT'), BODY], {
    fields: ['header document', 'header.filename file-name'],
    values: ['https://shop.example/get.php?id=7&name=Bill.pdf', ''],
    components: [
      {
        type: 'header',
        parameters: [
          {
            type: 'document',
            document: {
              link: 'https://shop.example/get.php?id=7&name=Bill.pdf',
              filename: 'Bill.pdf',
            },
          },
        ],
      },
    ],
  }),
  entry(
    'a catalogue',
    [bodyOf('Hi {{1}}.'), buttonsOf({ type: 'CATALOG', text: 'View catalogue' })],
    {
      of: { category: 'MARKETING' },
      fields: ['body.1 text'],
      values: ['Ana'],
      components: [body('Ana')],
    },
  ),
  entry('a call', [BODY, buttonsOf({ type: 'VOICE_CALL', text: 'Call us' })]),
  entry('a call that ends after a while', [
    BODY,
    buttonsOf({ type: 'VOICE_CALL', text: 'Call us', ttl_minutes: 1_440 }),
  ]),
  entry(
    'a permission to call',
    [bodyOf('May we call you, {{1}}?'), { type: 'CALL_PERMISSION_REQUEST' }],
    {
      fields: ['body.1 text'],
      values: ['Ana'],
      components: [body('Ana')],
    },
  ),
  entry('a permission to call in small letters', [BODY, { type: 'call_permission_request' }]),
  entry(
    'every part',
    [
      textHeader('Order {{1}}'),
      bodyOf('Hi {{1}}.'),
      footer,
      buttonsOf(
        { type: 'QUICK_REPLY', text: 'Stop' },
        TRACK,
        { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+1' },
        { type: 'COPY_CODE' },
      ),
    ],
    {
      fields: [
        'header.1 text',
        'body.1 text',
        'button.0 payload',
        'button.1 url-suffix',
        'button.3 copy-code',
      ],
      gap: 'header-text',
      values: ['A-1', 'Ana', 'STOP', 'BB-99', 'SAVE'],
      components: [
        { type: 'header', parameters: [text('A-1')] },
        body('Ana'),
        {
          type: 'button',
          sub_type: 'quick_reply',
          index: 0,
          parameters: [{ type: 'payload', payload: 'STOP' }],
        },
        url(1, 'BB-99'),
        {
          type: 'button',
          sub_type: 'copy_code',
          index: 3,
          parameters: [{ type: 'coupon_code', coupon_code: 'SAVE' }],
        },
      ],
    },
  ),
  entry('types in small letters', [{ type: 'body', text: 'Hi {{1}}.' }], {
    fields: ['body.1 text'],
    values: ['Ana'],
    components: [body('Ana')],
  }),
  entry('another sub-category', [BODY], { of: { sub_category: 'CUSTOM' } }),
  entry('a right-to-left text', [bodyOf('مرحبا {{1}}، وصل طلبك.')], {
    of: { language: 'ar' },
    fields: ['body.1 text'],
    values: ['محمد'],
    components: [body('محمد')],
  }),
  entry('braces that are none', [bodyOf('{1} and {a}')]),
];

const cannot = (
  what: string,
  components: readonly object[],
  unsupported: readonly string[],
  right: Partial<CorpusTemplate> & { readonly of?: object } = {},
): CorpusTemplate => entry(what, components, { unsupported, ...right });

const UNSENDABLE: readonly CorpusTemplate[] = [
  cannot('a carousel', [BODY, { type: 'CAROUSEL', cards: [] }], ['CAROUSEL']),
  cannot(
    'a limited offer',
    [{ type: 'LIMITED_TIME_OFFER', limited_time_offer: {} }, BODY],
    ['LIMITED_TIME_OFFER'],
  ),
  cannot('a place', [{ type: 'HEADER', format: 'LOCATION' }, BODY], ['LOCATION']),
  cannot('a product', [{ type: 'HEADER', format: 'PRODUCT' }, BODY], ['PRODUCT']),
  cannot('a moving image', [fileHeader('GIF'), BODY], ['GIF']),
  cannot('a form', [BODY, buttonsOf({ type: 'FLOW', text: 'Choose', flow_id: '1' })], ['FLOW']),
  cannot('a list of products', [BODY, buttonsOf({ type: 'MPM', text: 'View' })], ['MPM']),
  cannot('one product', [BODY, buttonsOf({ type: 'SPM', text: 'View' })], ['SPM']),
  cannot('the status of an order', [BODY], ['ORDER_STATUS'], {
    of: { sub_category: 'ORDER_STATUS' },
  }),
  cannot('the same with more', [BODY], ['RICH_ORDER_STATUS'], {
    of: { sub_category: 'RICH_ORDER_STATUS' },
  }),
  cannot(
    'the details of an order',
    [BODY, buttonsOf({ type: 'ORDER_DETAILS', text: 'Pay' })],
    ['ORDER_DETAILS'],
    {
      of: { sub_category: 'ORDER_DETAILS' },
    },
  ),
  cannot('a variable of two words', [bodyOf('Hi {{customer.name}}.')], ['BODY']),
  cannot('a variable between blanks', [bodyOf('Hi {{ 1 }}.')], ['BODY']),
  cannot('a variable with a hyphen', [bodyOf('Hi {{first-name}}.')], ['BODY']),
  cannot('a variable without a name', [bodyOf('Hi {{}}.')], ['BODY']),
  cannot('names among numbers', [bodyOf('Hi {{1}}, {{first_name}}.')], ['BODY']),
  cannot('numbers among names', [bodyOf('Hi {{1}}, {{first_name}}.')], ['BODY'], { of: NAMED }),
  cannot('such a one in the header', [textHeader('{{order.id}}'), BODY], ['HEADER']),
  cannot('a variable in the footer', [BODY, { type: 'FOOTER', text: '{{1}}' }], ['FOOTER']),
  cannot(
    'a variable on a button',
    [BODY, buttonsOf({ type: 'QUICK_REPLY', text: 'Hi {{1}}' })],
    ['QUICK_REPLY'],
  ),
  cannot(
    'two variables in an address',
    [BODY, buttonsOf({ ...TRACK, url: 'https://shop.example/{{1}}/{{2}}' })],
    ['URL'],
  ),
  cannot(
    'such a one in an address',
    [BODY, buttonsOf({ ...TRACK, url: 'https://shop.example/{{order.id}}' })],
    ['URL'],
  ),
  cannot('a button without its address', [BODY, buttonsOf({ type: 'URL', text: 'Go' })], ['URL']),
  cannot(
    'a one-time code without its place',
    [BODY, buttonsOf({ type: 'OTP', otp_type: 'COPY_CODE' })],
    ['OTP'],
  ),
  cannot(
    'a one-time code and another value',
    [bodyOf('{{1}} {{2}}'), buttonsOf({ type: 'OTP', otp_type: 'COPY_CODE' })],
    ['OTP'],
    {
      fields: ['body.1 text', 'body.2 text'],
    },
  ),
  cannot('no body', [textHeader('News')], ['BODY']),
  cannot('a body that stands twice', [BODY, bodyOf('Hi {{1}}.')], ['BODY']),
  cannot(
    'buttons that stand twice',
    [BODY, buttonsOf({ type: 'QUICK_REPLY', text: 'Yes' }), buttonsOf(TRACK)],
    ['BUTTONS'],
    { fields: ['button.0 payload'] },
  ),
  cannot(
    'an offer that does not end',
    [
      { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Now', has_expiration: false } },
      BODY,
    ],
    ['LIMITED_TIME_OFFER'],
  ),
  cannot(
    'a carousel of products',
    [
      BODY,
      {
        type: 'CAROUSEL',
        cards: [
          {
            components: [
              { type: 'HEADER', format: 'PRODUCT' },
              { type: 'BUTTONS', buttons: [{ type: 'SPM', text: 'View' }] },
            ],
          },
        ],
      },
    ],
    ['CAROUSEL'],
  ),
  cannot(
    'another address behind a tap',
    [BODY, { type: 'TAP_TARGET_CONFIGURATION' }],
    ['TAP_TARGET_CONFIGURATION'],
  ),
  cannot(
    'a request for a contact',
    [BODY, buttonsOf({ type: 'REQUEST_CONTACT_INFO', text: 'Share' })],
    ['REQUEST_CONTACT_INFO'],
  ),
  cannot('a reminder', [BODY, buttonsOf({ type: 'REMINDER', text: 'Remind me' })], ['REMINDER']),
  cannot('an app', [BODY, buttonsOf({ type: 'APP', text: 'Open' })], ['APP']),
  cannot('a header without its text', [{ type: 'HEADER', format: 'TEXT' }, BODY], ['HEADER']),
  cannot('a variable that lost a brace', [bodyOf('Hi {{1} and {2}}.')], ['BODY']),
  cannot('a variable in letters of another script', [bodyOf('Hi {{имя}}.')], ['BODY']),
  cannot(
    'a phone with a variable',
    [BODY, buttonsOf({ type: 'PHONE_NUMBER', text: 'Call', phone_number: '{{1}}' })],
    ['PHONE_NUMBER'],
  ),
  cannot('a part that nobody knows', [BODY, { type: 'HOLOGRAM' }], ['HOLOGRAM']),
  cannot(
    'a button that nobody knows',
    [BODY, buttonsOf({ type: 'TELEPATHY', text: 'Think' })],
    ['TELEPATHY'],
  ),
];

export const TEMPLATE_CORPUS: readonly CorpusTemplate[] = [...SENDABLE, ...UNSENDABLE];
