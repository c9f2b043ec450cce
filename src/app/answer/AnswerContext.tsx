import { createContext, useContext, useState } from 'react';
import { createAnswer, type DrawnAnswer } from './create-answer';

/** The answer that stands on the page already; null: none does, as in a test. */
export const AnswerContext = createContext<DrawnAnswer | null>(null);

/** The one answer of this page. */
export function useAnswer(): DrawnAnswer {
  const given = useContext(AnswerContext);
  const [own] = useState(() => given ?? createAnswer());
  return given ?? own;
}
