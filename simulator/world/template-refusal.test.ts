import {
  body,
  buttons,
  copyCode,
  header,
  mediaHeader,
  phoneButton,
  quickReply,
  template,
  urlButton,
} from '../scenarios/build/template';
import { UNSENDABLE_STATUSES, UNSUPPORTED_PARTS } from '../scenarios/cases/template-kinds';
import { templateRefusal } from './template-refusal';
import type {
  SentComponent,
  SentParameter,
  SentTemplate,
  SimTemplate,
  SimTemplateComponent,
} from './template-types';

const text = (value: string, name?: string): SentParameter => ({
  type: 'text',
  text: value,
  ...(name === undefined ? {} : { parameter_name: name }),
});
const image = (link: string): SentParameter => ({ type: 'image', image: { link } });
const video = (link: string): SentParameter => ({ type: 'video', video: { link } });
const pdf = (link: string): SentParameter => ({ type: 'document', document: { link } });

const inHeader = (...parameters: SentParameter[]): SentComponent => ({
  type: 'header',
  parameters,
});
const inBody = (...parameters: SentParameter[]): SentComponent => ({ type: 'body', parameters });
const inButton = (
  index: number,
  sub_type: 'url' | 'quick_reply' | 'copy_code',
  ...parameters: SentParameter[]
): SentComponent => ({ type: 'button', sub_type, index, parameters });
const payload = (value: string): SentParameter => ({ type: 'payload', payload: value });
const coupon = (value: string): SentParameter => ({ type: 'coupon_code', coupon_code: value });

const sentOf = (
  { name, language }: Pick<SimTemplate, 'name' | 'language'>,
  ...components: SentComponent[]
): SentTemplate => ({ name, language, components });

const of = (...components: SimTemplateComponent[]) => template('t', 'de', components);
const code = (known: SimTemplate, ...components: SentComponent[]) =>
  templateRefusal(known, sentOf(known, ...components))?.code ?? null;

describe('the template itself', () => {
  const known = of(body('Hi'));

  it.each<[string, SimTemplate | null, SentTemplate, number | null]>([
    ['is there', known, sentOf(known), null],
    ['is not', null, sentOf(known), 132001],
    ['has another name', known, { ...sentOf(known), name: 'other' }, 132001],
    ['is in another language', known, { ...sentOf(known), language: 'de_AT' }, 132001],
  ])('%s', (_, one, sent, expected) => {
    expect(templateRefusal(one, sent)?.code ?? null).toBe(expected);
  });

  it.each(UNSENDABLE_STATUSES)('$status cannot be sent', (unsendable) => {
    const codes: Record<string, number> = { PAUSED: 132015, DISABLED: 132016 };
    const refused = templateRefusal(
      unsendable,
      sentOf(unsendable, inBody(text('Ana'), text('BB-1'))),
    );
    expect(refused?.code).toBe(codes[unsendable.status] ?? 132001);
    expect(refused?.title).not.toBe('');
  });

  it.each(UNSUPPORTED_PARTS)('$name has a part that nothing here can fill', (unsupported) => {
    expect(code(unsupported, inBody(text('Ana')))).toBe(132012);
  });

  it('without any parts has nothing to fill', () => {
    const empty = template('t', 'de', null);
    expect(code(empty)).toBeNull();
    expect(code(empty, inBody(text('x')))).toBe(132000);
  });
});

describe('numbered variables', () => {
  const known = of(header('Order {{1}}', ['1']), body('Hi {{1}}, {{2}} and {{1}}', ['A', 'B']));
  const head = inHeader(text('BB-1'));

  it.each<[string, SentComponent[], number | null]>([
    ['all', [head, inBody(text('A'), text('B'))], null],
    ['too few', [head, inBody(text('A'))], 132000],
    ['too many', [head, inBody(text('A'), text('B'), text('C'))], 132000],
    ['no body', [head], 132000],
    ['no header', [inBody(text('A'), text('B'))], 132000],
    ['two bodies', [head, inBody(text('A')), inBody(text('B'))], 132000],
    ['two headers', [head, head, inBody(text('A'), text('B'))], 132000],
    ['names', [head, inBody(text('A', 'first'), text('B', 'second'))], 132012],
    ['a picture', [head, inBody(text('A'), image('https://a.example/a.png'))], 132012],
    ['an empty value', [head, inBody(text('A'), text(''))], 131008],
    ['blanks', [inHeader(text('  ')), inBody(text('A'), text('B'))], 131008],
    ['a new line', [head, inBody(text('A'), text('B\nC'))], 132018],
    ['a return', [head, inBody(text('A'), text('B\rC'))], 132018],
    ['a tab', [inHeader(text('B\tC')), inBody(text('A'), text('B'))], 132018],
    ['four blanks', [head, inBody(text('A'), text('B    C'))], null],
    ['five blanks', [head, inBody(text('A'), text('B     C'))], 132018],
  ])('%s', (_, components, expected) => {
    expect(code(known, ...components)).toBe(expected);
  });

  it('a text without any takes none', () => {
    expect(code(of(header('Hello'), body('Hi')), inHeader(text('x')))).toBe(132000);
  });
});

describe('named variables', () => {
  const known = template(
    't',
    'de',
    [body('Hi {{first}}, {{order_id}} and {{first}}', { first: 'A', order_id: 'B' })],
    { parameterFormat: 'NAMED' },
  );

  it.each<[string, SentParameter[], number | null]>([
    ['all', [text('A', 'first'), text('B', 'order_id')], null],
    ['in any order', [text('B', 'order_id'), text('A', 'first')], null],
    ['one missing', [text('A', 'first')], 132000],
    ['none', [], 132000],
    ['one twice', [text('A', 'first'), text('B', 'first')], 132000],
    ['an unknown one', [text('A', 'first'), text('B', 'order')], 132012],
    ['one without a name', [text('A', 'first'), text('B')], 132012],
    ['an empty value', [text('A', 'first'), text(' ', 'order_id')], 131008],
  ])('%s', (_, parameters, expected) => {
    expect(code(known, inBody(...parameters))).toBe(expected);
  });
});

describe('a file in the header', () => {
  const LINK = 'https://shop.example/a';
  const LINKS: Record<string, SentParameter> = {
    IMAGE: image(LINK),
    VIDEO: video(LINK),
    DOCUMENT: pdf(LINK),
  };

  it.each(['IMAGE', 'VIDEO', 'DOCUMENT'] as const)('%s takes its own kind only', (format) => {
    const known = of(mediaHeader(format, LINK), body('Hi'));
    for (const [kind, parameter] of Object.entries(LINKS)) {
      expect(code(known, inHeader(parameter))).toBe(kind === format ? null : 132012);
    }
  });

  it.each<[string, SentComponent[], number]>([
    ['missing', [], 132012],
    ['empty', [inHeader()], 132012],
    ['words', [inHeader(text('a'))], 132012],
    ['not https', [inHeader(image('http://shop.example/a'))], 132012],
    ['no address', [inHeader(image('a.jpg'))], 132012],
    ['two', [inHeader(image(LINK), image(LINK))], 132000],
  ])('%s', (_, components, expected) => {
    expect(code(of(mediaHeader('IMAGE', LINK), body('Hi')), ...components)).toBe(expected);
  });
});

describe('buttons', () => {
  const known = of(
    body('Hi'),
    buttons(
      urlButton('Track', 'https://shop.example/{{1}}', 'https://shop.example/1'),
      urlButton('Help', 'https://shop.example/help'),
      quickReply('Yes'),
      phoneButton('Call', '+49'),
    ),
  );
  const suffix = inButton(0, 'url', text('BB-1'));

  it.each<[string, SentComponent[], number | null]>([
    ['the suffix alone', [suffix], null],
    ['a payload too', [suffix, inButton(2, 'quick_reply', payload('yes'))], null],
    ['no suffix', [], 132000],
    ['two suffixes', [inButton(0, 'url', text('a'), text('b'))], 132000],
    ['an empty suffix', [inButton(0, 'url', text(''))], 131008],
    ['something for a fixed address', [suffix, inButton(1, 'url', text('a'))], 132000],
    ['another kind of button', [inButton(0, 'quick_reply', payload('a'))], 132012],
    ['a number to call', [suffix, inButton(3, 'url', text('a'))], 132012],
    ['a button that is not there', [suffix, inButton(4, 'url', text('a'))], 132012],
    ['words in place of a payload', [suffix, inButton(2, 'quick_reply', text('a'))], 132012],
    ['an empty payload', [suffix, inButton(2, 'quick_reply', payload(''))], 131008],
  ])('%s', (_, components, expected) => {
    expect(code(known, ...components)).toBe(expected);
  });

  it.each<[string, SentComponent[], number | null]>([
    ['a code', [inButton(0, 'copy_code', coupon('SORRY10'))], null],
    ['none', [], 132000],
    ['a suffix', [inButton(0, 'copy_code', text('SORRY10'))], 132012],
    ['an empty one', [inButton(0, 'copy_code', coupon(''))], 131008],
  ])('to copy: %s', (_, components, expected) => {
    expect(code(of(body('Hi'), buttons(copyCode('A'))), ...components)).toBe(expected);
  });
});

describe('length', () => {
  it.each([
    ['body', 1024, null],
    ['body', 1025, 132005],
    ['header', 60, null],
    ['header', 61, 132005],
  ] as const)('of a filled %s: %d', (part, length, expected) => {
    const known = of(header('{{1}}!', ['a']), body('{{1}}!', ['a']));
    const value = '🙂'.repeat(length - 1);
    const sent = {
      body: [inHeader(text('a')), inBody(text(value))],
      header: [inHeader(text(value)), inBody(text('a'))],
    }[part];
    expect(code(known, ...sent)).toBe(expected);
  });
});

describe('what Meta’s own rules add', () => {
  const track = (url: string) => of(body('Hi'), buttons(urlButton('Track', url, `${url}x`)));
  const end = (value: string, name?: string) => inButton(0, 'url', text(value, name));

  it.each<[string, SimTemplate, SentComponent[], number | null]>([
    ['an end that is encoded', track('https://a.example/{{1}}'), [end('Pe%C3%B1a')], null],
    ['an end that is not', track('https://a.example/{{1}}'), [end('Peña')], 132012],
    ['an end with a bar', track('https://a.example/{{1}}'), [end('9|DL')], 132012],
    ['a named end', track('https://a.example/{{id}}'), [end('x', 'id')], null],
    ['a named end without its name', track('https://a.example/{{id}}'), [end('x')], 132012],
  ])('%s', (_what, known, components, expected) => {
    expect(code(known, ...components)).toBe(expected);
  });

  it.each([
    ['123456', '123456', null],
    ['123456', '654321', 132012],
    ['x'.repeat(15), 'x'.repeat(15), null],
    ['x'.repeat(16), 'x'.repeat(16), 132012],
  ])('a one-time code %s and %s behind its button', (inText, behind, expected) => {
    const otp = of(
      body('{{1}}', ['1']),
      buttons({ type: 'OTP', otp_type: 'COPY_CODE', text: 'Copy' }),
    );
    expect(code(otp, inBody(text(inText)), inButton(0, 'url', text(behind)))).toBe(expected);
  });

  it('catalogues, calls and permissions bring nothing along', () => {
    const parts = of(
      body('Hi'),
      buttons({ type: 'CATALOG', text: 'View' }, { type: 'VOICE_CALL', text: 'Call' }),
      { type: 'CALL_PERMISSION_REQUEST' },
    );
    expect(code(parts)).toBeNull();
    expect(code(template('t', 'de', [body('Hi')], { subCategory: 'ORDER_STATUS' }))).toBe(132012);
  });

  it('a long filled body is refused or taken', () => {
    const known = of(body('{{1}}', ['x']));
    const sent = sentOf(known, inBody(text('x'.repeat(1_025))));
    expect(templateRefusal(known, sent, { longBodiesTaken: false })?.code).toBe(132005);
    expect(templateRefusal(known, sent, { longBodiesTaken: true })).toBeNull();
  });
});
