import fc from 'fast-check';
import { collapse } from '../text/compare-text';
import { readShorthand } from './read-shorthand';
import type { Shorthand } from './shorthand';
import { anyShorthand, shorthandOf } from './shorthand.fixture';
import { writeShorthand } from './write-shorthand';

test('all nine keys, in the official order', () => {
  const shorthand = shorthandOf({
    language: 'de',
    headerImage: 'https://a.example/i.png',
    headerDocument: 'https://a.example/d.pdf',
    bodyText: ['Ada', '42'],
    buttons: [{ index: '0', url: 'track/1' }],
  });
  expect(writeShorthand(shorthand)).toEqual({
    ok: true,
    value:
      '&((namespace=[[ns_1]] template=[[order_shipped]] fallback=[[Your order is on its way.]] ' +
      'language=[[de]] header_image=[[https://a.example/i.png]] ' +
      'header_document=[[https://a.example/d.pdf]] body_text=[[Ada]] body_text=[[42]] ' +
      'button_index=[[0]] button_url=[[track/1]]))&',
  });
});

test('what is left out is not written', () => {
  expect(writeShorthand(shorthandOf({ language: null, fallback: 'f' }))).toEqual({
    ok: true,
    value: '&((namespace=[[ns_1]] template=[[order_shipped]] fallback=[[f]]))&',
  });
});

test('white space in values becomes single blanks', () => {
  const written = writeShorthand(shorthandOf({ bodyText: [' two\r\n\tlines,     wide '] }));
  expect(written).toMatchObject({
    value: expect.stringContaining('body_text=[[two lines, wide]]'),
  });
});

test.each<[string, Partial<Shorthand>, string, string]>([
  ['no namespace', { namespace: '' }, 'namespace', 'empty'],
  ['a blank name', { template: ' \n' }, 'template', 'empty'],
  ['no fallback', { fallback: '' }, 'fallback', 'empty'],
  ['an empty language', { language: '' }, 'language', 'empty'],
  ['an empty body value', { bodyText: ['a', ' '] }, 'body_text', 'empty'],
  ['a button without address', { buttons: [{ index: '0', url: '' }] }, 'button_url', 'empty'],
  ['[[', { bodyText: ['a [[ b'] }, 'body_text', 'forbidden-characters'],
  [']]', { bodyText: ['a ]] b'] }, 'body_text', 'forbidden-characters'],
  ['))&', { fallback: 'f(g(x))&' }, 'fallback', 'forbidden-characters'],
  ['&((', { headerImage: 'a&((b' }, 'header_image', 'forbidden-characters'],
  ['a bracket at the end', { bodyText: ['see [1]'] }, 'body_text', 'forbidden-characters'],
  ['a bracket at the start', { bodyText: ['[1] see'] }, 'body_text', 'forbidden-characters'],
  [
    'a bracket at the end, then white space',
    { bodyText: ['a]\n'] },
    'body_text',
    'forbidden-characters',
  ],
])('refuses %s', (_name, changes, key, problem) => {
  expect(writeShorthand(shorthandOf(changes))).toEqual({ ok: false, error: { key, problem } });
});

test('reads back the same, white space collapsed', () => {
  fc.assert(
    fc.property(anyShorthand, (shorthand) => {
      const written = writeShorthand(shorthand);
      if (!written.ok) throw new Error(written.error.key);
      const same = JSON.parse(JSON.stringify(shorthand), (_key, value) =>
        typeof value === 'string' ? collapse(value) : value,
      );
      expect(readShorthand(written.value)).toEqual({
        kind: 'shorthand',
        shorthand: same,
        before: '',
        after: '',
      });
    }),
  );
});

test('whatever the values: what is written reads back, or nothing is written', () => {
  const any = fc
    .array(fc.constantFrom('a', ' ', '[', ']', '(', ')', '&', '=[['))
    .map((s) => s.join(''));
  fc.assert(
    fc.property(any, any, (fallback, body) => {
      const written = writeShorthand(shorthandOf({ fallback, bodyText: [body] }));
      if (!written.ok) return;
      expect(readShorthand(written.value)).toMatchObject({
        shorthand: { fallback: collapse(fallback), bodyText: [collapse(body)] },
      });
    }),
  );
});
