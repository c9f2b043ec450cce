import { plainText } from '../ticket/plain-text';
import { asComposerMarkup } from './composer-markup';

test.each([
  ['hello', 'hello'],
  ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
  ['&lt;', '&amp;lt;'],
  ['one\ntwo', 'one<br>two'],
  ['&((namespace=[[n]]))&', '&amp;((namespace=[[n]]))&amp;'],
])('%j is written as %j, and read back as it was', (text, markup) => {
  expect(asComposerMarkup(text)).toBe(markup);
  expect(plainText(markup)).toBe(text);
});
