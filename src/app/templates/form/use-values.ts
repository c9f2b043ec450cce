import { useRef, useState } from 'react';
import { type FirstValue, firstValues } from '../../../core/draft/first-values';
import type { OwnWords } from '../../../core/draft/take-draft-in';
import {
  shorthandProblem,
  type ValueProblem,
  valueProblem,
} from '../../../core/template/check-values';
import type { Template } from '../../../core/template/template';
import {
  isOptional,
  parameterKey,
  type TemplateParameter,
} from '../../../core/template/template-parameter';
import { formKey, type TypedValues, typedValuesOf } from '../../../session/typed-values';
import { useSession, useTicketSession } from '../../ticket/use-session';

/** One value of the form, with all that is to be said of it. */
export interface FieldState {
  readonly parameter: TemplateParameter;
  readonly value: string;
  /** What stands there as long as the agent types nothing else. */
  readonly first: FirstValue;
  readonly isTyped: boolean;
  readonly problem: ValueProblem | null;
  /** It can be sent, but no shorthand carries it. */
  readonly isForbidden: boolean;
  readonly set: (value: string) => void;
  /** Back to the first value. */
  readonly reset: () => void;
}

/**
 * The values of a template: what is known at first and what of the draft it takes in, and what the agent
 * types over it. Only what was typed is held, by the variable's key: facts may come later, and draft and
 * template may change under the form. A form that was left has it still when it comes back.
 */
export function useValues(template: Template): readonly FieldState[] {
  const { formOf, facts, fit } = useSession(({ ticket, facts, fit }) => ({
    formOf: formKey(ticket, template),
    facts,
    fit,
  }));
  // The inserted template replaces the draft before the form closes.
  const draft = useRef<OwnWords | null>(null);
  if (fit !== null) draft.current = fit;
  const { host } = useTicketSession();
  const kept = typedValuesOf(host);
  const [typed, setTyped] = useState(() => kept.get(formOf));
  // What went out is not kept, but still stands in the open form.
  const latest = useRef(typed);
  const change = (next: (before: TypedValues) => TypedValues) => {
    latest.current = next(latest.current);
    kept.keep(formOf, latest.current);
    setTyped(latest.current);
  };
  const first = firstValues(template, facts, draft.current);
  return template.parameters.map((parameter, at) => {
    const key = parameterKey(parameter);
    const known: FirstValue = first[at] ?? { value: '', from: { kind: 'nothing' } };
    const value = typed[key] ?? known.value;
    return {
      parameter,
      value,
      first: known,
      isTyped: typed[key] !== undefined && typed[key] !== known.value,
      problem: valueProblem(parameter, value, template),
      isForbidden: !isOptional(parameter) && shorthandProblem(value) !== null,
      set: (text) => change((before) => ({ ...before, [key]: text })),
      reset: () => change(({ [key]: _, ...rest }) => rest),
    };
  });
}
