/** Where a text stops being JSON, or null. Our own, as browsers do not always name a place. */
export function jsonErrorOffset(text: string): number | null {
  const open: ('[' | '{')[] = [];
  let expect: Expected = 'value';
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const next = step(text, at, expect, open);
    if ('errorAt' in next) return next.errorAt;
    expect = next.expect;
    at = skipSpace(text, next.at);
  }
  return expect === 'comma-or-end' && open.length === 0 ? null : text.length;
}

/** What may come next; `…-or-end` also allows the bracket that closes. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';
type Step = { readonly at: number; readonly expect: Expected } | { readonly errorAt: number };

function step(text: string, at: number, expect: Expected, open: ('[' | '{')[]): Step {
  const char = text[at];
  const inside = open.at(-1);
  const mayEnd = expect.endsWith('-or-end');
  if (mayEnd && ((char === ']' && inside === '[') || (char === '}' && inside === '{'))) {
    open.pop();
    return { at: at + 1, expect: 'comma-or-end' };
  }
  switch (expect) {
    case 'comma-or-end':
      if (char !== ',' || inside === undefined) return { errorAt: at };
      return { at: at + 1, expect: inside === '[' ? 'value' : 'key' };
    case 'colon':
      return char === ':' ? { at: at + 1, expect: 'value' } : { errorAt: at };
    case 'key':
    case 'key-or-end':
      return char === '"' ? string(text, at, 'colon') : { errorAt: at };
    default:
      return value(text, at, open);
  }
}

function value(text: string, at: number, open: ('[' | '{')[]): Step {
  const char = text[at];
  if (char === '"') return string(text, at, 'comma-or-end');
  if (char === '[' || char === '{') {
    open.push(char);
    return { at: at + 1, expect: char === '[' ? 'value-or-end' : 'key-or-end' };
  }
  const token = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
  token.lastIndex = at;
  const length = token.exec(text)?.[0].length;
  return length === undefined ? { errorAt: at } : { at: at + length, expect: 'comma-or-end' };
}

function string(text: string, at: number, expect: Expected): Step {
  const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
  let i = at + 1;
  while (i < text.length) {
    const char = text[i] ?? '';
    if (char === '"') return { at: i + 1, expect };
    if (char < ' ') return { errorAt: i };
    escaped.lastIndex = i;
    if (char === '\\' && !escaped.test(text)) return { errorAt: i };
    i = char === '\\' ? escaped.lastIndex : i + 1;
  }
  return { errorAt: text.length };
}

function skipSpace(text: string, from: number): number {
  const space = /[ \t\n\r]*/y;
  space.lastIndex = from;
  space.test(text);
  return space.lastIndex;
}
