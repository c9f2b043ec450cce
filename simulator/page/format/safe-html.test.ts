import { safeHtml } from './safe-html';

test.each([
  ['<p>Hello <b>you</b></p>', '<p>Hello <b>you</b></p>'],
  ['<p onclick="x()">a</p><script>x()</script>', '<p>a</p>'],
  ['<a href=" javascript:x()">a</a>', '<a>a</a>'],
  ['<iframe src="//x"></iframe><img src="a.png" onerror="x()">', '<img src="a.png">'],
])('%s', (html, safe) => {
  expect(safeHtml(html)).toBe(safe);
});
