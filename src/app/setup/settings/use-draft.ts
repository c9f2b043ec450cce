import { useState } from 'react';

/**
 * A setting's text taken apart for editing. What is typed stays as it is while it makes no sense yet; a text
 * that comes from elsewhere takes its place.
 */
export function useDraft<T>(
  text: string,
  parse: (text: string) => T,
  write: (draft: T) => string,
  onChange: (text: string) => void,
): readonly [T, (draft: T) => void] {
  const [state, setState] = useState(() => ({ text, draft: parse(text) }));
  if (state.text !== text) setState({ text, draft: parse(text) });
  const draft = state.text === text ? state.draft : parse(text);
  return [
    draft,
    (next) => {
      const written = write(next);
      setState({ text: written, draft: next });
      onChange(written);
    },
  ];
}
