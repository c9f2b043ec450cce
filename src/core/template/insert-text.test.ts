import fc from 'fast-check';
import { checkDraft } from './check-draft';
import { shorthandFor } from './insert-text';
import { parametersOf, templateOf } from './template.fixture';

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

test.each([
  ['is not known', null],
  ['would break the shorthand', 'Hi {{1}}, [[see here]] {{2}}'],
  ['ends in a bracket', 'Hi {{1}} {{2}} [Acme]'],
])('the title as fallback where the body %s', (_name, body) => {
  expect(shorthandFor({ ...template, body }, ['Ada', '42'])).toMatchObject({
    value: expect.stringContaining('fallback=[[Order shipped]]'),
  });
});

test("what the source's own shorthand carried is written back", () => {
  const carried = templateOf({
    headerImage: 'https://a.example/i.png',
    headerDocument: 'https://a.example/d.pdf',
    buttons: [{ index: '0', url: 'track/1' }],
  });
  expect(shorthandFor(carried, [])).toMatchObject({
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
    { reason: 'not-sendable', why: { reason: 'not-approved', status: 'PAUSED' } },
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

test('what it writes passes the draft check', () => {
  const value = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(value, value, (one, two) => {
      const written = shorthandFor(template, [one, two]);
      fc.pre(written.ok && !/\{\{[\s\S]*\}\}/.test(`${one}${two}`));
      const verdict = checkDraft({
        text: written.ok ? written.value : '',
        commentType: 'publicReply',
        targetIsWindowChannel: true,
        window: { state: 'unknown', reason: 'never-wrote' },
        templates: [template],
        listComplete: true,
        hasAttachments: false,
      });
      expect(verdict.verdict).toBe('template-ok');
    }),
  );
});
