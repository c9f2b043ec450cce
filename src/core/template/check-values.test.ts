import {
  filledProblem,
  isInsertable,
  isSubmittable,
  mayBeTooLong,
  shorthandProblem,
  valueProblem,
} from './check-values';
import type { Template } from './template';
import { parametersOf, templateOf } from './template.fixture';
import { parameterOf, type TemplateParameter } from './template-parameter';

const BODY = parameterOf({ part: 'body', kind: 'text', name: '1' });
const HEADER = parameterOf({ part: 'header', kind: 'text', name: '1' });
const IMAGE = parameterOf({ part: 'header', kind: 'image', name: '' });
const VIDEO = parameterOf({ part: 'header', kind: 'video', name: '' });
const DOCUMENT = parameterOf({ part: 'header', kind: 'document', name: '' });
const button = (kind: TemplateParameter['kind']) =>
  parameterOf({ part: 'button', kind, name: '', button: 0 });
const SUFFIX = button('url-suffix');
const CODE = button('copy-code');
const PAYLOAD = button('payload');

test.each([
  ['', 'missing'],
  [' \n\t', 'missing'],
  ['\u00a0\u200b\u200d\u202e\ufeff', 'missing'],
  ['two\nlines', 'white-space'],
  ['two\rlines', 'white-space'],
  ['a\tb', 'white-space'],
  ['a\u2028b', 'white-space'],
  ['a\u0085b', 'white-space'],
  ['a    b', null],
  ['     a\n', null],
  ['a     b', 'white-space'],
  ['a  \u00a0  b', 'white-space'],
  ['{{1}}', 'placeholder'],
  ['no. {{ticket.id}}', 'placeholder'],
  ['{{', null],
  ['[[x]] ))& &((', null],
  ['see [1]', null],
  ['-', null],
  ['\u202eAda\u200b', null],
  ['x'.repeat(1024), null],
  ['x'.repeat(1025), 'too-long'],
  ['📦'.repeat(1024), null],
])('a word of the body, %j: %s', (value, problem) => {
  expect(valueProblem(BODY, value)).toBe(problem);
});

test.each<[string, TemplateParameter, string, string | null]>([
  ['60 characters in the header', HEADER, 'ü'.repeat(60), null],
  ['61 characters in the header', HEADER, 'ü'.repeat(61), 'too-long'],
  ['an image', IMAGE, 'https://a.example/i.png', null],
  ['blanks around an address', IMAGE, ' https://a.example/i.JPEG ', null],
  ['a query after the ending', IMAGE, 'https://a.example/i.jpg?size=2.gif#x.gif', null],
  ['an address without an ending', IMAGE, 'https://a.example/images/42', null],
  ['no path at all', IMAGE, 'https://a.example', null],
  ['a number at the end', IMAGE, 'https://a.example/v1.24', null],
  ['http', IMAGE, 'http://a.example/i.png', 'not-https'],
  ['no scheme', IMAGE, 'a.example/i.png', 'not-https'],
  ['a script', IMAGE, 'javascript:alert(1)', 'not-https'],
  ['no host', IMAGE, 'https:///i.png', 'not-https'],
  ['a host of this network', IMAGE, 'https://localhost/i.png', 'not-https'],
  ['a name and a password', IMAGE, 'https://me:secret@a.example/i.png', 'not-https'],
  ['words', IMAGE, 'the picture', 'has-spaces'],
  ['a blank in it', IMAGE, 'https://a.example/my image.png', 'has-spaces'],
  ['a moving image', IMAGE, 'https://a.example/i.gif', 'wrong-file-type'],
  ['a document for an image', IMAGE, 'https://a.example/d.pdf', 'wrong-file-type'],
  ['a video', VIDEO, 'https://a.example/v.mp4', null],
  ['another kind of video', VIDEO, 'https://a.example/v.mov', 'wrong-file-type'],
  ['Meta’s sample', IMAGE, 'https://scontent.whatsapp.net/v/t61/i.jpg?oh=1', 'sample-address'],
  [
    'the same on a server of its',
    IMAGE,
    'https://scontent-fra5.xx.fbcdn.net/i.jpg',
    'sample-address',
  ],
  ['the same by its look-up', IMAGE, 'https://lookaside.fbsbx.com/i', 'sample-address'],
  ['a host that ends alike', IMAGE, 'https://notwhatsapp.net/i.jpg', null],
  ['a document', DOCUMENT, 'https://a.example/d.docx', null],
  ['a program that hands out a document', DOCUMENT, 'https://a.example/get.php?id=7', null],
  ['the same of an image', IMAGE, 'https://a.example/image.ashx?id=7', null],
  ['a sample of Instagram', IMAGE, 'https://scontent.cdninstagram.com/i.jpg', 'sample-address'],
  ['a page for a document', DOCUMENT, 'https://a.example/d.html', 'wrong-file-type'],
  ['too long an address', DOCUMENT, `https://a.example/${'x'.repeat(2000)}`, 'too-long'],
  ['no file', DOCUMENT, ' ', 'missing'],
  ['an address’s end', SUFFIX, 'order/42?x=1', null],
  ['a blank in an address’s end', SUFFIX, 'order 42', 'has-spaces'],
  ['no end of an address', SUFFIX, '', 'missing'],
  ['a code', CODE, 'SAVE20', null],
  ['a code of 15', CODE, 'x'.repeat(15), null],
  ['a code of 16', CODE, 'x'.repeat(16), 'too-long'],
  ['no payload', PAYLOAD, '', null],
  ['a payload', PAYLOAD, 'YES', null],
  ['a payload with a line break', PAYLOAD, 'Y\nES', 'white-space'],
  ['a payload of 129', PAYLOAD, 'x'.repeat(129), 'too-long'],
])('%s', (_name, parameter, value, problem) => {
  expect(valueProblem(parameter, value)).toBe(problem);
});

test.each([
  ['a[[b', true],
  ['a]]b', true],
  ['a))&b', true],
  ['a&((b', true],
  ['see [1]', true],
  ['see [1] ', true],
  ['[1] see', true],
  ['Ada [42] & {co}', false],
])('a shorthand cannot carry %j: %s', (value, isProblem) => {
  expect(shorthandProblem(value)).toBe(isProblem ? 'forbidden-characters' : null);
  expect(valueProblem(BODY, value)).toBeNull();
});

const filledTo = (length: number): string => 'ü'.repeat(length - 'Hi !'.length);

test.each<[string, Partial<Template>, number, string | null]>([
  ['a body of 1024', { body: 'Hi {{1}}!', parameters: [BODY] }, 1024, null],
  ['a body of 1025, which Meta may take', { body: 'Hi {{1}}!', parameters: [BODY] }, 1025, null],
  [
    'a header of 60',
    { header: { kind: 'text', text: 'Hi {{1}}!' }, parameters: [HEADER] },
    60,
    null,
  ],
  [
    'a header of 61',
    { header: { kind: 'text', text: 'Hi {{1}}!' }, parameters: [HEADER] },
    61,
    'header-too-long',
  ],
  ['a body that is not known', { body: null, parameters: [BODY] }, 2000, null],
  [
    'an address of 2001',
    { buttons: [{ kind: 'url', text: 'Go', url: 'Hi {{1}}!' }], parameters: [SUFFIX] },
    2001,
    'url-too-long',
  ],
])('filled, %s', (_name, changes, length, problem) => {
  expect(filledProblem(templateOf(changes), [filledTo(length)])).toBe(problem);
});

test.each<[string, readonly string[], boolean]>([
  ['whole', ['Ada', '42'], true],
  ['one too few', ['Ada'], false],
  ['one too many', ['Ada', '42', 'x'], false],
  ['one empty', ['Ada', ' '], false],
  ['one with a line break', ['Ada', '4\n2'], false],
  ['longer together than Meta may take', ['x'.repeat(600), 'x'.repeat(600)], true],
])('values that are %s can be submitted: %s', (_name, values, expected) => {
  const template = templateOf({ body: '{{1}} {{2}}', parameters: parametersOf(2) });
  expect(isSubmittable(template, values)).toBe(expected);
});

test.each([
  ['Ada', '', true, true],
  ['Ada', '["x"]', true, true],
  ['Ada', 'x'.repeat(129), false, true],
  ['[[Ada]]', '', true, false],
  ['', '', false, false],
])('%j with the payload %j: submitted %s, inserted %s', (name, payload, submitted, inserted) => {
  const template = templateOf({ body: 'Hi {{1}}', parameters: [BODY, PAYLOAD] });
  expect(isSubmittable(template, [name, payload])).toBe(submitted);
  expect(isInsertable(template, [name, payload])).toBe(inserted);
});

const TRACK = {
  buttons: [{ kind: 'url', text: 'Track', url: 'https://shop.example/track/{{1}}' }],
  parameters: [SUFFIX],
} as const;

test.each([
  ['BB-99', null],
  ['https://shop.example/track/BB-99', 'whole-address'],
  ['shop.example/track/BB-99', 'whole-address'],
  ['/BB-99', 'whole-address'],
  ['https://other.example/BB-99', 'other-address'],
  ['Peña', null],
  ['9|DL', null],
])('the end of a known address, %s: %s', (value, problem) => {
  expect(valueProblem(SUFFIX, value, templateOf(TRACK))).toBe(problem);
  expect(isSubmittable(templateOf(TRACK), [value])).toBe(problem === null);
});

const OTHER_PARTS: readonly Partial<Template>[] = [
  { header: { kind: 'text', text: 'News' } },
  { footer: 'Acme' },
  { buttons: [{ kind: 'quick-reply', text: 'Stop' }] },
];

test.each([
  [1_023, true, true],
  [1_024, true, true],
  [1_025, false, true],
  [32_767, false, true],
  [32_768, false, true],
  [32_769, false, false],
])(
  'a value of %i characters: beside other parts %s, in a body alone %s',
  (length, beside, alone) => {
    const value = 'ü'.repeat(length);
    const problem = (fits: boolean) => (fits ? null : 'too-long');
    expect(valueProblem(BODY, value, templateOf())).toBe(problem(alone));
    for (const parts of OTHER_PARTS) {
      expect(valueProblem(BODY, value, templateOf(parts))).toBe(problem(beside));
    }
  },
);

test.each([
  [1_023, false],
  [1_024, false],
  [1_025, true],
])('a filled body of %i characters may be refused: %s', (length, expected) => {
  const template = templateOf({ body: 'Hi {{1}}!', parameters: [BODY], footer: 'Acme' });
  expect(mayBeTooLong(template, [filledTo(length)])).toBe(expected);
  expect(isSubmittable(template, [filledTo(length)])).toBe(true);
});

test.each([
  ['123456', null],
  ['x'.repeat(15), null],
  ['x'.repeat(16), 'too-long'],
  ['', 'missing'],
])('a one-time code %s: %s', (value, problem) => {
  const code = parameterOf({ part: 'body', kind: 'one-time-code', name: '1' });
  expect(valueProblem(code, value)).toBe(problem);
});
