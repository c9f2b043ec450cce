import fc from 'fast-check';
import { checkDraft } from '../draft/check-draft';
import { checkParameters } from '../draft/check-parameters';
import { readShorthand } from '../shorthand/read-shorthand';
import { unknownWindow } from '../window/reply-window.fixture';
import { fallbackOf, shorthandFor } from './insert-text';
import { parametersOf, templateOf } from './template.fixture';
import { parameterOf } from './template-parameter';

const template = templateOf({
  body: 'Hi {{1}},\n\norder {{2}} is on its way.',
  parameters: parametersOf(2),
});

test('the shorthand with the filled body as fallback', () => {
  expect(shorthandFor(template, ['Ada', ' 42\n '])).toEqual({
    ok: true,
    value:
      '&((namespace=[[ns_1]] template=[[order_shipped]] ' +
      'fallback=[[Hi Ada, order 42 is on its way.]] language=[[en_US]] ' +
      'body_text=[[Ada]] body_text=[[42]]))&',
  });
});

test("what the source's own shorthand carried is written back", () => {
  const file = 'https://a.example/i.png';
  const carried = templateOf({
    parameters: [
      parameterOf({ part: 'header', kind: 'image', name: '' }),
      parameterOf({ part: 'header', kind: 'document', name: '' }),
      parameterOf({ part: 'button', kind: 'url-suffix', name: '', button: 0 }),
    ],
  });
  expect(shorthandFor(carried, [file, 'https://a.example/d.pdf', 'track/1'])).toMatchObject({
    value: expect.stringMatching(
      /header_image=\[\[https:\/\/a\.example\/i\.png\]\] header_document=\[\[.*\]\] button_index=\[\[0\]\] button_url=\[\[track\/1\]\]\)\)&$/,
    ),
  });
});

test.each([
  ['a value missing', template, ['Ada'], { key: 'body_text', problem: 'empty' }],
  ['a blank value', template, ['Ada', ' '], { key: 'body_text', problem: 'empty' }],
  [
    'a value that breaks it',
    template,
    ['Ada', 'a]]b'],
    { key: 'body_text', problem: 'forbidden-characters' },
  ],
  [
    'a template on hold',
    { ...template, status: 'PAUSED' },
    ['Ada', '42'],
    {
      reason: 'not-sendable',
      why: { reason: 'not-approved', status: 'PAUSED', rejectedReason: null },
    },
  ],
  [
    'a template without namespace',
    { ...template, namespace: null },
    ['Ada', '42'],
    { reason: 'not-sendable', why: { reason: 'no-namespace' } },
  ],
])('refuses %s', (_name, of, values, error) => {
  expect(shorthandFor(of, values)).toEqual({ ok: false, error });
});

test("a template's own texts are never what keeps it from being written", () => {
  const text = fc
    .array(fc.constantFrom('[', ']', '))&', '&((', '&', '(', ' ', '\n', 'a', '{{1}}', '{{x}}', 'ü'))
    .map((parts) => parts.join(''));
  const texts = fc.record({ title: text, body: fc.option(text), fallback: fc.option(text) });
  fc.assert(
    fc.property(texts, (changes) => {
      const odd = templateOf({ ...changes, parameters: parametersOf(1) });
      const written = shorthandFor(odd, ['Ada']);
      expect(readShorthand(written.ok ? written.value : '')).toMatchObject({
        kind: 'shorthand',
        shorthand: { template: 'order_shipped', bodyText: ['Ada'], fallback: expect.anything() },
        before: '',
        after: '',
      });
    }),
  );
});

test('what it writes passes the draft check', () => {
  const value = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(value, value, (one, two) => {
      const written = shorthandFor(template, [one, two]);
      fc.pre(written.ok && !/\{\{[\s\S]*\}\}/.test(`${one}${two}`));
      const verdict = checkDraft({
        text: written.ok ? written.value : '',
        commentType: 'publicReply',
        target: 'window-channel',
        window: unknownWindow('never-wrote'),
        templates: [template],
        listComplete: true,
        check: checkParameters,
        hasAttachments: false,
      });
      expect(verdict.verdict).toBe('template-ok');
    }),
  );
});

describe('fallbackOf', () => {
  const template = templateOf({
    body: 'Hi {{1}},\n\norder {{2}} is on its way.',
    fallback: 'News of\nyour order',
    parameters: parametersOf(2),
  });

  test('the filled body, on one line', () => {
    expect(fallbackOf(template, ['Ada', '42'])).toBe('Hi Ada, order 42 is on its way.');
  });

  test.each([
    ['is not known', null],
    ['is blank', ' \n'],
    ['would break the shorthand', 'Hi {{1}}, [[see here]] {{2}}'],
    ['ends in a bracket', 'Hi {{1}} {{2}} [Acme]'],
  ])("the macro's own where the body %s", (_name, body) => {
    expect(fallbackOf({ ...template, body }, ['Ada', '42'])).toBe('News of your order');
  });

  test.each([
    ['there is none', null],
    ['it is blank', ' '],
    ['it would break the shorthand', 'News [Acme]'],
    ['a position would stay in it', 'Hi {{1}}'],
    ['a Zendesk placeholder would stay in it', 'Hi {{ticket.requester.name}}'],
    ['Liquid would stay in it', '{% if ticket.id %}Hi'],
  ])('the title where of the own fallback %s', (_name, fallback) => {
    expect(fallbackOf({ ...template, body: null, fallback }, ['Ada', '42'])).toBe('Order shipped');
  });

  test.each([
    ['Order update [EN]', 'Order update EN'],
    ['[EN] ', 'EN'],
    ['Order [EN] update', 'Order [EN] update'],
    ['Order &((x))&', 'Order x'],
    ['[[]]', 'order_shipped'],
    [' ', 'order_shipped'],
  ])('of the title %j what can be written, else the name', (title, expected) => {
    const bare = templateOf({ title, body: null });
    expect(fallbackOf(bare, [])).toBe(expected);
  });
});
