import { render } from '@testing-library/react';
import { WhatsAppSnippet, WhatsAppText } from './WhatsAppText';

/** What is drawn, without our class names and the directions. */
const htmlOf = (text: string, nameHole?: (name: string) => string | null) => {
  const { container } = render(<WhatsAppText text={text} {...(nameHole && { nameHole })} />);
  return (container.firstElementChild?.innerHTML ?? '').replaceAll(/ (class|dir)="[^"]*"/g, '');
};

test.each([
  ['marks', '*a* _b_ ~c~', '<p><strong>a</strong> <em>b</em> <s>c</s></p>'],
  ['one in the other', '*a _b_*', '<p><strong>a <em>b</em></strong></p>'],
  ['both kinds of monospace', '`a` ```b```', '<p><code>a</code> <code>b</code></p>'],
  ['lines', 'a\nb', '<p>a\nb</p>'],
  ['bullets', '* a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['numbers as written', '3. a\n7. b', '<ol><li value="3">a</li><li value="7">b</li></ol>'],
  ['a quote', '> a\n> b', '<blockquote><p>a\nb</p></blockquote>'],
  ['paragraph and list', 'a\n- b', '<p>a</p><ul><li>b</li></ul>'],
])('%s', (_what, text, html) => {
  expect(htmlOf(text)).toBe(html);
});

test.each([['p'], ['li']])('each %s has a direction of its own', (name) => {
  const { container } = render(<WhatsAppText text={'שלום\n- עולם\n> a'} />);
  for (const element of container.querySelectorAll(name)) {
    expect(element).toHaveAttribute('dir', 'auto');
  }
  expect(container.querySelectorAll(name)).not.toHaveLength(0);
});

test('a missing value has its name in its place, marks around it drawn', () => {
  const words = (name: string) => (name === '1' ? 'First name' : null);
  expect(htmlOf('Hi *{{1}}*, {{2}}', words)).toBe(
    '<p>Hi <strong><span>First name</span></strong>, {{2}}</p>',
  );
});

test('is never HTML', () => {
  const { container } = render(<WhatsAppText text="<b>*x*</b><img src=x onerror=alert(1)>" />);
  expect(container.querySelector('b, img')).toBeNull();
  expect(container).toHaveTextContent('<b>x</b><img src=x onerror=alert(1)>');
});

test('10,000 characters of nothing but marks and turns of direction are drawn, and soon', () => {
  const text = '*_~`\u202e\u2066'.repeat(10_000 / 6);
  expect(render(<WhatsAppText text={text} />).container.textContent).toContain('\u202e');
});

describe('a snippet', () => {
  const snippetOf = (text: string) =>
    render(
      <span>
        <WhatsAppSnippet text={text} />
      </span>,
    ).container.firstElementChild;

  test('is one line of words, lists and quotes as written', () => {
    expect(snippetOf('Hi *{{1}}*\n- a\n> b')?.innerHTML).toBe('Hi <strong>…</strong> - a &gt; b');
  });

  test('of a long text is only its beginning', () => {
    expect(snippetOf('x'.repeat(10_000))?.textContent?.length).toBeLessThan(1_000);
  });
});
