import { Fragment, type ReactNode } from 'react';

const MARKS: Readonly<Record<string, (inside: ReactNode) => ReactNode>> = {
  '*': (inside) => <strong>{inside}</strong>,
  _: (inside) => <em>{inside}</em>,
  '~': (inside) => <s>{inside}</s>,
  '`': (inside) => <code>{inside}</code>,
};

// A mark opens at a word's start and closes at a word's end on the same line, as in WhatsApp.
const MARKED = /(?<![\p{L}\p{N}])([*_~`])(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}])/u;

function draw(text: string): ReactNode {
  const found = MARKED.exec(text);
  const [whole, mark, inside] = found ?? [];
  if (!found || whole === undefined || mark === undefined || inside === undefined) return text;
  const rest = text.slice(found.index + whole.length);
  return (
    <Fragment>
      {text.slice(0, found.index)}
      {MARKS[mark]?.(mark === '`' ? inside : draw(inside))}
      {draw(rest)}
    </Fragment>
  );
}

/** Text with WhatsApp's own marks for bold, italic, strike-through and monospace. Never as HTML. */
export const WhatsAppText = ({ text }: { readonly text: string }) => <>{draw(text)}</>;
