import fc from 'fast-check';
import { endsWith } from '../../../test/fixtures/ends.fixture';
import { readShorthand } from './read-shorthand';
import { anyShorthand, hostileShorthands, shorthandOf } from './shorthand.fixture';
import { writeShorthand } from './write-shorthand';

const MINIMAL = 'namespace=[[ns]] template=[[t]] fallback=[[f]]';

describe('well-formed', () => {
  const minimal = shorthandOf({ namespace: 'ns', template: 't', fallback: 'f', language: null });

  test.each([
    ['on one line', `&((${MINIMAL}))&`],
    ['with nothing between', `&((${MINIMAL.replaceAll(' ', '')}))&`],
    ['on indented lines', `&((\n  ${MINIMAL.replaceAll(' ', '\r\n\t')}\n))&`],
    ['in another order', '&((fallback=[[f]] template=[[t]] namespace=[[ns]]))&'],
    ['with an empty language', `&((${MINIMAL} language=[[]]))&`],
  ])('%s', (_name, text) => {
    expect(readShorthand(text)).toEqual({
      kind: 'shorthand',
      shorthand: minimal,
      before: '',
      after: '',
    });
  });

  test('all nine keys', () => {
    const text = `&((${MINIMAL} language=[[de]] header_image=[[https://a.example/i.png]]
      header_document=[[https://a.example/d.pdf]] body_text=[[Ada]] body_text=[[42 [€]!]]
      button_index=[[0]] button_url=[[track/1]] button_index=[[1]] button_url=[[x]]))&`;
    expect(readShorthand(text)).toMatchObject({
      shorthand: {
        language: 'de',
        headerImage: 'https://a.example/i.png',
        headerDocument: 'https://a.example/d.pdf',
        bodyText: ['Ada', '42 [€]!'],
        buttons: [
          { index: '0', url: 'track/1' },
          { index: '1', url: 'x' },
        ],
      },
    });
  });

  test('values come as they stand', () => {
    const text = `&((${MINIMAL} body_text=[[ two\nlines ]] body_text=[[]] body_text=[[a))&]]))&`;
    expect(readShorthand(text)).toMatchObject({
      shorthand: { bodyText: [' two\nlines ', '', 'a))&'] },
    });
  });

  test('the texts around it', () => {
    expect(readShorthand(`Hi \n&((${MINIMAL}))&\n bye ))&`)).toMatchObject({
      kind: 'shorthand',
      before: 'Hi',
      after: 'bye ))&',
    });
  });
});

test.each([
  '',
  'Hello',
  '))&',
  '& ((',
  '%((template:name))%',
  'template=name',
  'f((x)) & y',
  '[[x]]',
])('%j holds none', (text) => {
  expect(readShorthand(text)).toEqual({ kind: 'none' });
});

test.each([
  ['just begun', '&((', { kind: 'not-closed' }],
  ['half a key', '&((namesp', { kind: 'not-closed' }],
  ['no end', `&((${MINIMAL}`, { kind: 'not-closed' }],
  ['half an end', `&((${MINIMAL}))`, { kind: 'not-closed' }],
  ['text and no end', `&((${MINIMAL} and so on`, { kind: 'not-closed' }],
  ['half a value', '&((namespace=[[n', { kind: 'value-not-closed', key: 'namespace' }],
  [
    'a value closed by half',
    '&((namespace=[[n]))&',
    { kind: 'value-not-closed', key: 'namespace' },
  ],
  [
    'a value that swallows the next',
    '&((namespace=[[n template=[[t]] fallback=[[f]]))&',
    { kind: 'value-not-closed', key: 'namespace' },
  ],
  [
    'an invented key',
    `&((${MINIMAL} body-text=[[x]]))&`,
    { kind: 'unknown-key', key: 'body-text' },
  ],
  ['another case', `&((${MINIMAL} Language=[[x]]))&`, { kind: 'unknown-key', key: 'Language' }],
  [
    'a key of every object',
    `&((${MINIMAL} constructor=[[x]]))&`,
    { kind: 'unknown-key', key: 'constructor' },
  ],
  ['nothing in it', '&(())&', { kind: 'missing-key', key: 'namespace' }],
  ['no template', '&((namespace=[[n]] fallback=[[f]]))&', { kind: 'missing-key', key: 'template' }],
  [
    'a blank fallback',
    '&((namespace=[[n]]template=[[t]]fallback=[[ ]]))&',
    { kind: 'missing-key', key: 'fallback' },
  ],
  ['a key twice', `&((${MINIMAL} template=[[u]]))&`, { kind: 'repeated-key', key: 'template' }],
  [
    'a word between',
    `&((${MINIMAL} hello body_text=[[x]]))&`,
    { kind: 'stray-text', text: 'hello' },
  ],
  ['no brackets', '&((namespace=ns))&', { kind: 'stray-text', text: 'namespace=ns' }],
  [
    'a blank before the value',
    '&((namespace= [[ns]]))&',
    { kind: 'stray-text', text: 'namespace=' },
  ],
  ['a value ending in a bracket', '&((namespace=[[ns]]]))&', { kind: 'stray-text', text: ']' }],
  ['two of them', `&((${MINIMAL}))& &((${MINIMAL}))&`, { kind: 'several' }],
  ['one and a half', `&((${MINIMAL}))& &((`, { kind: 'several' }],
  [
    'an index without address',
    `&((${MINIMAL} button_index=[[0]]))&`,
    { kind: 'button-out-of-order' },
  ],
  [
    'an address without index',
    `&((${MINIMAL} button_url=[[x]]))&`,
    { kind: 'button-out-of-order' },
  ],
  [
    'two indexes',
    `&((${MINIMAL} button_index=[[0]] button_index=[[1]] button_url=[[x]]))&`,
    { kind: 'button-out-of-order' },
  ],
  [
    'something between index and address',
    `&((${MINIMAL} button_index=[[0]] language=[[de]] button_url=[[x]]))&`,
    { kind: 'button-out-of-order' },
  ],
  [
    'the body after a button',
    `&((${MINIMAL} button_index=[[0]] button_url=[[x]] body_text=[[y]]))&`,
    { kind: 'button-out-of-order' },
  ],
])('malformed: %s', (_name, text, problem) => {
  expect(readShorthand(text)).toEqual({ kind: 'malformed', problem });
});

test('what was read and written reads the same, whatever stands between the keys', () => {
  const gap = fc.constantFrom('', ' ', '\n    ', '\t', '\r\n', '  ');
  fc.assert(
    fc.property(anyShorthand, fc.infiniteStream(gap), fc.string(), (shorthand, gaps, around) => {
      const written = writeShorthand(shorthand);
      if (!written.ok) throw new Error(written.error.key);
      const spread = written.value.replaceAll(/(\]\] |\(\((?=namespace)|\]\]\)\)&$)/g, (mark) => {
        const space = gaps.next().value as string;
        if (mark === '((') return mark + space;
        return mark === ']] ' ? `]]${space}` : `]]${space}))&`;
      });
      const text = around.includes('&((') ? spread : `${around}${spread}`;
      const read = readShorthand(text);
      if (read.kind !== 'shorthand') throw new Error(JSON.stringify(read));
      expect(writeShorthand(read.shorthand)).toEqual(written);
    }),
  );
});

test('hostile text does not hang it', () => {
  for (const text of hostileShorthands(1_000_000)) endsWith(() => readShorthand(text));
});

test.each([
  '((namespace=[[ns]] template=[[order_update]]))&',
  '& ((namespace=[[ns]] template=[[order_update]]))&',
  '&(namespace=[[ns]] template=[[order_update]])&',
  '&amp;((namespace=[[ns]] template=[[order_update]]))&amp;',
  '＆（（template＝［［order_update］］））＆ language = ［［de］］',
  'template=\\[\\[order\\_update\\]\\] body\\_text=\\[\\[Ana\\]\\]',
  'Hello body_text=[[Ana]]',
  'button_url = [[x]]',
  'Hello ((order_update))&',
])('%j has lost its beginning', (text) => {
  expect(readShorthand(text)).toEqual({ kind: 'malformed', problem: { kind: 'not-opened' } });
});
