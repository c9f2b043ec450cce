import fc from 'fast-check';
import { endsWith } from '../../../test/fixtures/ends.fixture';
import { parseWhatsApp, type WhatsAppBlock, type WhatsAppInline } from './whatsapp-markup';
import { HOSTILE_MARKS, whatsappSource } from './whatsapp-markup.fixture';

/** As HTML, which reads easily; the app itself never makes any. */
function shown(node: WhatsAppInline): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return `<code>${node.text}</code>`;
    case 'monospace':
      return `<pre>${node.text}</pre>`;
    default:
      return `<${node.kind}>${node.children.map(shown).join('')}</${node.kind}>`;
  }
}

const lineOf = (text: string): string =>
  parseWhatsApp(text)
    .flatMap(({ lines }) => lines)
    .map(({ content }) => content.map(shown).join(''))
    .join('\n');

const outline = (blocks: readonly WhatsAppBlock[]) =>
  blocks.map(({ kind, lines }) => [
    kind,
    ...lines.map(({ marker, content }) => `${marker}|${content.map(shown).join('')}`),
  ]);

describe('within a line', () => {
  test.each([
    ['no marks', 'Hello Lena', 'Hello Lena'],
    ['bold', 'Hi *Lena*!', 'Hi <bold>Lena</bold>!'],
    ['italic', '_Hi_ Lena', '<italic>Hi</italic> Lena'],
    ['struck through', '~5~ 4', '<strike>5</strike> 4'],
    ['code keeps its marks', 'code `a*b*`', 'code <code>a*b*</code>'],
    ['several', '*a* and *b*', '<bold>a</bold> and <bold>b</bold>'],
    ['one in the other', '*a _b_ c*', '<bold>a <italic>b</italic> c</bold>'],
    ['three deep', '*_~a~_*', '<bold><italic><strike>a</strike></italic></bold>'],
    ['code in bold', '*a `b` c*', '<bold>a <code>b</code> c</bold>'],
    ['in brackets', '(*a*)', '(<bold>a</bold>)'],
    ['of several words', '*a b*', '<bold>a b</bold>'],
    ['of another script', '*ñandú* ok', '<bold>ñandú</bold> ok'],
    ['right to left', '*שלום* עולם', '<bold>שלום</bold> עולם'],
    ['beside an emoji', '😀*a*😀', '😀<bold>a</bold>😀'],
    ['of an emoji', '*😀*', '<bold>😀</bold>'],
    ['monospace', 'a ```b *c*``` d', 'a <pre>b *c*</pre> d'],
    ['monospace over lines', '```a\nb```', '<pre>a\nb</pre>'],
    ['monospace in bold', '*a ```b```*', '<bold>a <pre>b</pre></bold>'],
    ['the second of two openings is a star', '*a *b*', '<bold>a *b</bold>'],
    ['marks that cross: the outer one counts', '*a _b* c_', '<bold>a _b</bold> c_'],
    ['a placeholder', 'Hi *{{1}}*', 'Hi <bold>{{1}}</bold>'],
  ])('%s', (_what, text, expected) => {
    expect(lineOf(text)).toBe(expected);
  });

  test.each([
    ['a mark inside a word', 'snake_case_name'],
    ['a mark inside a word of another script', 'ñ*a*ñ'],
    ['a mark after a vowel sign', 'नमस्ते*a*'],
    ['a calculation', '2 * 3 * 4'],
    ['a mark that does not close', 'Hi *Hello'],
    ['blanks inside the marks', 'a * Hello *'],
    ['a mark that closes on another line', '*Hello\nLena*'],
    ['nothing between', '**'],
    ['nothing between back-ticks', '``'],
    ['blanks between back-ticks', '` `'],
    ['a back-tick that does not close', 'a ` b'],
    ['monospace of blanks', '``` ```'],
    ['monospace that does not close', '``` a'],
    ['a mark after a letter of two units', '𝒳*a*'],
  ])('stays as it is: %s', (_what, text) => {
    expect(lineOf(text)).toBe(text);
  });
});

describe('blocks', () => {
  test.each([
    ['nothing', '', [['paragraph', '|']]],
    ['a paragraph of lines', 'a\nb', [['paragraph', '|a', '|b']]],
    ['an empty line between', 'a\n\nb', [['paragraph', '|a', '|', '|b']]],
    ['bullets of both kinds', '* a\n- *b*', [['bullets', '* |a', '- |<bold>b</bold>']]],
    ['numbers as they are', '3. a\n4. b', [['numbers', '3. |a', '4. |b']]],
    ['a quote', '> a\n> _b_', [['quote', '> |a', '> |<italic>b</italic>']]],
    [
      'one after the other',
      'Hi\n- a\n> b\n1. c',
      [
        ['paragraph', '|Hi'],
        ['bullets', '- |a'],
        ['quote', '> |b'],
        ['numbers', '1. |c'],
      ],
    ],
    ['monospace in a list', '- ```a\n- b```', [['bullets', '- |<pre>a\n- b</pre>']]],
    ['no list without words', '- \n*\n1.\n>', [['paragraph', '|- ', '|*', '|1.', '|>']]],
    ['no list without a blank', '-a\n1.a\n>a', [['paragraph', '|-a', '|1.a', '|>a']]],
  ])('%s', (_what, text, expected) => {
    expect(outline(parseWhatsApp(text))).toEqual(expected);
  });
});

describe('whatever the text', () => {
  const marked = fc
    .array(
      fc.oneof(
        fc.constantFrom('*', '_', '~', '`', '```', '\n', ' ', '- ', '* ', '1. ', '> ', '{{1}}'),
        fc.constantFrom('a', 'ñ', '😀', '\u202e', 'ש', '<b>', '&amp;', '\r\n', '\u0000'),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  test('not a character is lost', () => {
    fc.assert(
      fc.property(marked, (text) => {
        expect(whatsappSource(parseWhatsApp(text))).toBe(text);
      }),
    );
  });

  test('words never hold words beside words, marks never hold nothing', () => {
    const isSound = (nodes: readonly WhatsAppInline[]): boolean =>
      nodes.every((node, i) => {
        if (node.kind === 'text') return node.text !== '' && nodes[i + 1]?.kind !== 'text';
        if (node.kind === 'code' || node.kind === 'monospace') return node.text.trim() !== '';
        return node.children.length > 0 && isSound(node.children);
      });
    fc.assert(
      fc.property(marked, (text) =>
        parseWhatsApp(text).every(({ lines }) => lines.every(({ content }) => isSound(content))),
      ),
    );
  });

  test.each(HOSTILE_MARKS)('200,000 characters of %s do not hang it', (_what, part) => {
    const text = part.repeat(200_000 / part.length);
    expect(whatsappSource(endsWith(() => parseWhatsApp(text)))).toBe(text);
  });
});
