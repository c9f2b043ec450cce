import { plainText } from './plain-text';

test.each([
  ['nothing', '', ''],
  ['an empty rich composer', '<p></p>', ''],
  ['plain text', 'Hello, how are you?', 'Hello, how are you?'],
  ['plain text with signs', 'a < b & c > d', 'a < b & c > d'],
  ['plain lines', 'one\n\n\n\ntwo', 'one\n\n\n\ntwo'],
  ['blanks at the ends', '  hi \n', 'hi'],
  ['a shorthand', '&((namespace=[[n]] template=[[t]]))&', '&((namespace=[[n]] template=[[t]]))&'],
  ['a shorthand in rich text', '<p>&amp;((namespace=[[n]]))&amp;</p>', '&((namespace=[[n]]))&'],
  ['paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
  ['line breaks', '<p>one<br>two<br/>three</p>', 'one\ntwo\nthree'],
  ['an empty paragraph between', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
  ['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ['blocks in blocks', '<div><div>one</div>two</div>', 'one\ntwo'],
  ['marks of formatting', '<p>very <strong>im<em>por</em>tant</strong></p>', 'very important'],
  ['a link', '<p>see <a href="https://a.example">here</a></p>', 'see here'],
  ['entities', 'Tom &amp; Jerry &lt;3 &#128512;', 'Tom & Jerry <3 😀'],
  ['hard blanks', '<p>one&nbsp;two</p>', 'one two'],
  ['entities of entities', '<p>&amp;lt;</p>', '&lt;'],
  ['mark-up that is not closed', '<p>one<b>two', 'onetwo'],
])('%s', (_what, given, expected) => {
  expect(plainText(given)).toBe(expected);
});

test('nothing in it runs or loads', () => {
  const seen = jest.fn();
  Object.assign(window, { seen });
  const created = jest.spyOn(window, 'Image');
  plainText('<p>hi<script>window.seen()</script><img src="x" onerror="window.seen()"></p>');
  plainText('<svg onload="window.seen()"></svg><p>hi</p>');
  expect(seen).not.toHaveBeenCalled();
  expect(created).not.toHaveBeenCalled();
  expect(document.querySelector('script, img, svg')).toBeNull();
});

/** Long enough that whoever reads each sign more than a few times does not come to an end. */
const MANY = 500_000;

test.each([
  ['tags that never end', '<p'.repeat(MANY)],
  ['entities that never end', '&a'.repeat(MANY)],
  ['one entity that never ends', `&${'a'.repeat(MANY)}`],
  ['ends without a tag', '>'.repeat(MANY)],
  ['blanks', `a${' '.repeat(MANY)}b`],
])('words are told from mark-up in one go: %s', (_what, text) => {
  expect(plainText(text)).toBe(text);
});

test.each([
  ['<p title="a > b">x</p>', 'x'],
  ['a > b <p', 'a > b <p'],
  ['<p', '<p'],
])('a tag is one once it ends: %j', (given, expected) => {
  expect(plainText(given)).toBe(expected);
});
