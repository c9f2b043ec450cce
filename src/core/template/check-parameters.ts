import { hasPlaceholder } from './body-placeholders';
import { valueProblem } from './check-values';
import type { DraftVerdict } from './draft-verdict';
import type { Template } from './template';
import { parametersIn } from './template-parameter';

export type ParameterProblem = Extract<
  DraftVerdict,
  { verdict: 'template-wrong-parameters' }
>['problem'];

/**
 * The first thing wrong with a shorthand's body values, or null: their number (132000), then by
 * position one that is empty, still holds a `{{…}}`, or has what the shorthand or Meta refuses.
 * A template that shows neither body nor parameters says nothing of their number.
 */
export function checkParameters(
  values: readonly string[],
  { parameters, body }: Template,
): ParameterProblem | null {
  const expected = parametersIn(parameters, 'body').length;
  const isCountKnown = expected > 0 || body !== null;
  if (isCountKnown && values.length !== expected) {
    return { kind: 'count', expected, found: values.length };
  }
  for (const [i, value] of values.entries()) {
    const kind = problemOf(value);
    if (kind !== null) return { kind, position: i + 1 };
  }
  return null;
}

function problemOf(value: string): 'empty' | 'placeholder' | 'forbidden-characters' | null {
  if (hasPlaceholder(value)) return 'placeholder';
  const problem = valueProblem(value);
  if (problem === null) return null;
  return problem === 'missing' ? 'empty' : 'forbidden-characters';
}
