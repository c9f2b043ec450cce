import fc from 'fast-check';
import { testWorld } from '../../../simulator/testing/test-world';
import { hostileTexts } from '../../core/parked/hostile-texts.fixture';
import { type ParkedMark, readParkedNote, writeParkedNote } from '../../core/parked/parked-note';
import { noteMarkup, noteText } from './note-markup';

const MARK: ParkedMark = { kind: 'parked', id: '0123456789ab', replaces: null };

test.each([
  ['Hello', '<p>Hello</p>'],
  ['one\n\ntwo', '<p>one<br><br>two</p>'],
  ['a < b && <i>', '<p>a &lt; b &amp;&amp; &lt;i&gt;</p>'],
  ['a  b', '<p>a\u00a0\u00a0b</p>'],
])('%j is written as %j, and read back as it was', (text, markup) => {
  expect(noteMarkup(text)).toBe(markup);
  expect(noteText(markup, false).trimEnd()).toBe(text);
});

test.each([
  [
    'wrapped and indented',
    '<div class="zd-comment" dir="auto">\n  <p dir="auto">one<br>\n   two</p>\n</div>',
    'one\ntwo',
  ],
  [
    'links made of addresses',
    '<p>see <a href="https://a.example">https://a.example</a></p>',
    'see https://a.example',
  ],
  ['paragraphs for lines', '<p>one</p>\n<p>two</p>', 'one\ntwo'],
  ['entities', '<p>&lt;b&gt; &quot;x&quot; &amp;amp;</p>', '<b> "x" &amp;'],
])('reads what Zendesk may make of it: %s', (_what, html, expected) => {
  expect(noteText(html, false).trim()).toBe(expected);
});

test('plain text stays as it is', () => {
  expect(noteText('<b>\n&amp;', true)).toBe('<b>\n&amp;');
});

test('any words live through Zendesk: its sanitising, its placeholders, both forms of a note', () => {
  const world = testWorld('closed');
  fc.assert(
    fc.property(hostileTexts, hostileTexts, fc.boolean(), (words, customer, notesAreText) => {
      world.setVariants({ notesAreText, commentsFillPlaceholders: true });
      world.addNote(1004, { html: noteMarkup(writeParkedNote(MARK, customer, words)) });
      const note = world.ticket(1004).conversation.at(-1);
      const kept = noteText(note?.html ?? note?.text ?? '', note?.html === undefined);
      expect(readParkedNote(kept)).toEqual([{ mark: MARK, text: words }]);
    }),
  );
});

/** Long enough that whoever reads each sign more than a few times does not come to an end. */
const MANY = 1_000_000;

test.each([
  ['blanks between words', `a${' '.repeat(MANY)}b`, 'a b'],
  ['blanks at the ends', `${' '.repeat(MANY)}a${' '.repeat(MANY)}`, 'a'],
  ['tabs', `a${'\t'.repeat(MANY)}b`, 'a b'],
  ['lines', `a${'\n'.repeat(MANY)}b`, 'a b'],
])('a note is read once, however many %s', (_what, note, expected) => {
  expect(noteText(note, false).replace(/\s+/g, ' ')).toBe(expected);
  expect(noteMarkup(note).startsWith('<p>')).toBe(true);
});
