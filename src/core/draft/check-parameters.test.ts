import type { Shorthand } from '../shorthand/shorthand';
import { shorthandOf } from '../shorthand/shorthand.fixture';
import type { Template } from '../template/template';
import { parametersOf, templateOf } from '../template/template.fixture';
import { parameterOf, type TemplateParameter } from '../template/template-parameter';
import { checkParameters, parameterDoubt } from './check-parameters';
import type { ParameterProblem } from './draft-verdict';

const header = (kind: TemplateParameter['kind'], name = '') =>
  parameterOf({ part: 'header', kind, name });
const suffix = (button: number) =>
  parameterOf({ part: 'button', kind: 'url-suffix', name: '', button });

const IMAGE: Partial<Template> = { header: { kind: 'image' }, parameters: [header('image')] };
const DOCUMENT: Partial<Template> = {
  header: { kind: 'document' },
  parameters: [header('document')],
};
const AT_META = { origins: ['sunshine'] } as const;
const BUTTON: Partial<Template> = {
  buttons: [
    { kind: 'quick-reply', text: 'Stop' },
    { kind: 'url', text: 'Track', url: 'https://a.example/{{1}}' },
  ],
  parameters: [parameterOf({ part: 'button', kind: 'payload', name: '', button: 0 }), suffix(1)],
};
const png = 'https://a.example/i.png';
const pdf = 'https://a.example/d.pdf';
const button = (index: string, url: string) => ({ buttons: [{ index, url }] });

test.each<[string, Partial<Template>, Partial<Shorthand>, ParameterProblem | null]>([
  ['an image', IMAGE, { headerImage: png }, null],
  ['no image', IMAGE, {}, { kind: 'header-missing', header: 'image' }],
  [
    'a document for an image',
    IMAGE,
    { headerDocument: pdf },
    { kind: 'header-missing', header: 'image' },
  ],
  [
    'an image and a document',
    IMAGE,
    { headerImage: png, headerDocument: pdf },
    { kind: 'header-unexpected' },
  ],
  [
    'an image without https',
    IMAGE,
    { headerImage: 'http://a.example/i.png' },
    { kind: 'header-wrong', header: 'image' },
  ],
  ['a document', DOCUMENT, { headerDocument: pdf }, null],
  [
    'a file of another type',
    DOCUMENT,
    { headerDocument: png },
    { kind: 'header-wrong', header: 'document' },
  ],
  [
    'an image above words',
    { header: { kind: 'text', text: 'News' } },
    { headerImage: png },
    { kind: 'header-unexpected' },
  ],
  ['an image where Meta has none', AT_META, { headerImage: png }, { kind: 'header-unexpected' }],
  ['an image where nobody knows of a header', {}, { headerImage: png }, null],
  ['a button’s address', BUTTON, button('1', 'track/1'), null],
  ['no address for a button', BUTTON, {}, { kind: 'button-missing', position: 2 }],
  ['an address for another', BUTTON, button('0', 'x'), { kind: 'button-missing', position: 2 }],
  ['the same, counted from 1', BUTTON, button('2', 'track/1'), null],
  ['the whole address', BUTTON, button('1', 'https://a.example/track/1'), null],
  ['the whole address, counted from 1', BUTTON, button('2', 'https://a.example/track/1'), null],
  [
    'another whole address',
    BUTTON,
    button('1', 'https://b.example/1'),
    { kind: 'button-wrong', position: 2 },
  ],
  [
    'an address that is not encoded',
    BUTTON,
    button('1', 'Peña'),
    { kind: 'button-not-encoded', position: 2 },
  ],
  ['an address that is encoded', BUTTON, button('1', 'Pe%C3%B1a'), null],
  [
    'Meta’s sample for an image',
    IMAGE,
    { headerImage: 'https://scontent.whatsapp.net/i.jpg' },
    { kind: 'header-sample' },
  ],
  [
    'an address with a blank',
    BUTTON,
    button('1', 'track 1'),
    { kind: 'button-wrong', position: 2 },
  ],
  [
    'one more address than Meta has',
    { ...BUTTON, ...AT_META },
    { buttons: [...button('1', 'x').buttons, ...button('0', 'x').buttons] },
    { kind: 'button-unexpected', position: 1 },
  ],
  [
    'the same button twice',
    { ...BUTTON, ...AT_META },
    { buttons: [...button('1', 'x').buttons, ...button('1', 'y').buttons] },
    { kind: 'button-unexpected', position: 2 },
  ],
  ['an address where nobody knows of buttons', {}, button('0', 'x'), null],
  [
    'a value longer than the body can be',
    { body: null, footer: 'Acme' },
    { bodyText: ['x'.repeat(1_025)] },
    { kind: 'too-long', position: 1 },
  ],
  [
    'a body that gets longer than Meta may take',
    { body: `${'x'.repeat(1_000)}{{1}}`, parameters: parametersOf(1) },
    { bodyText: ['x'.repeat(25)] },
    null,
  ],
  [
    'an address that gets too long',
    {
      ...BUTTON,
      buttons: [{ kind: 'url', text: '', url: `${'x'.repeat(1_990)}{{1}}` }],
      parameters: [suffix(0)],
    },
    button('0', 'x'.repeat(20)),
    { kind: 'url-too-long' },
  ],
  [
    'variables with names',
    { parameterFormat: 'named', body: '{{who}}', parameters: parametersOf(1, { name: 'who' }) },
    { bodyText: ['Ada'] },
    { kind: 'not-carried', gap: 'named' },
  ],
  [
    'a video',
    { header: { kind: 'video' }, parameters: [header('video')] },
    {},
    { kind: 'not-carried', gap: 'header-video' },
  ],
  [
    'a word in the header',
    { header: { kind: 'text', text: '{{1}}' }, parameters: [header('text', '1')] },
    {},
    { kind: 'not-carried', gap: 'header-text' },
  ],
  ['no namespace known here', { namespace: null }, {}, null],
  [
    'a part that cannot be sent',
    { unsupported: ['CAROUSEL', 'FLOW'] },
    {},
    { kind: 'unsupported', part: 'CAROUSEL' },
  ],
  [
    'the body before the header',
    { ...IMAGE, body: 'Hi {{1}}', parameters: [header('image'), ...parametersOf(1)] },
    {},
    { kind: 'count', expected: 1, found: 0 },
  ],
])('%s', (_what, template, shorthand, problem) => {
  expect(checkParameters(shorthandOf(shorthand), templateOf(template))).toEqual(problem);
});

test.each<[string, Partial<Template>, Partial<Shorthand>, string | null]>([
  ['no button', {}, {}, null],
  ['a button’s address', BUTTON, button('1', 'track/1'), 'button-address'],
  [
    '1,024 characters',
    { body: '{{1}}', parameters: parametersOf(1) },
    { bodyText: ['x'.repeat(1_024)] },
    null,
  ],
  [
    '1,025 characters',
    { body: '{{1}}', parameters: parametersOf(1) },
    { bodyText: ['x'.repeat(1_025)] },
    'body-long',
  ],
])('what is not certain: %s', (_name, template, shorthand, doubt) => {
  expect(parameterDoubt(shorthandOf(shorthand), templateOf(template))).toBe(doubt);
});
