import { render } from '@testing-library/react';
import { WhatsAppText } from './WhatsAppText';

const htmlOf = (text: string) => render(<WhatsAppText text={text} />).container.innerHTML;

test.each([
  ['no marks', 'Hello Lena', 'Hello Lena'],
  ['bold', 'Hi *Lena*!', 'Hi <strong>Lena</strong>!'],
  ['italic', '_Hi_ Lena', '<em>Hi</em> Lena'],
  ['struck through', '~5~ 4', '<s>5</s> 4'],
  ['monospace', 'code `a*b*`', 'code <code>a*b*</code>'],
  ['several', '*a* and *b*', '<strong>a</strong> and <strong>b</strong>'],
  ['one in the other', '*a _b_ c*', '<strong>a <em>b</em> c</strong>'],
  ['in brackets', '(*a*)', '(<strong>a</strong>)'],
  ['of several words', '*a b*', '<strong>a b</strong>'],
  ['of another script', '*ñandú* ok', '<strong>ñandú</strong> ok'],
])('%s', (_what, text, html) => {
  expect(htmlOf(text)).toBe(html);
});

test.each([
  ['a mark inside a word', 'snake_case_name'],
  ['a mark inside a word of another script', 'ñ*a*ñ'],
  ['a calculation', '2 * 3 * 4'],
  ['a mark that does not close', '*Hello'],
  ['blanks inside the marks', '* Hello *'],
  ['a mark that closes on another line', '*Hello\nLena*'],
  ['nothing between', '**'],
])('stays as it is: %s', (_what, text) => {
  expect(htmlOf(text)).toBe(text);
});

test('is never HTML', () => {
  const { container } = render(<WhatsAppText text="<b>*x*</b><img src=x onerror=alert(1)>" />);
  expect(container.querySelector('b, img')).toBeNull();
  expect(container).toHaveTextContent('<b>x</b><img src=x onerror=alert(1)>');
});

test('a text of nothing but marks is drawn, and soon', () => {
  const text = '*_~`'.repeat(256);
  expect(render(<WhatsAppText text={text} />).container.textContent).toContain('~');
});
