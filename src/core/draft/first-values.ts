import { type Prefilled, prefilled, type ValueOrigin } from '../template/prefilled';
import type { Template } from '../template/template';
import type { TemplateFacts } from '../template/template-facts';
import { parameterKey } from '../template/template-parameter';
import { type OwnWords, takeDraftIn } from './take-draft-in';

export type FirstValueOrigin =
  | ValueOrigin
  /** Taken from an agent's words; `over`: by how many characters the text is then too long. */
  | { readonly kind: 'draft' | 'lost-reply'; readonly over: number };

export interface FirstValue extends Omit<Prefilled, 'from'> {
  readonly from: FirstValueOrigin;
}

/**
 * First values for a template's parameters, in their order, and where each comes from: the draft for
 * the free-text variable, `prefilled` for the others.
 * @param draft words that would not arrive, or did not; null: none.
 */
export function firstValues(
  template: Template,
  facts: TemplateFacts,
  draft: OwnWords | null,
): readonly FirstValue[] {
  const known = prefilled(template, facts);
  const values = known.map(({ value }) => value);
  const taken = draft === null ? null : takeDraftIn(template, values, draft);
  if (taken === null) return known;
  const { value, over } = taken;
  const kind = draft?.isLost ? 'lost-reply' : 'draft';
  const key = parameterKey(taken.parameter);
  return known.map((one, at) => {
    const parameter = template.parameters[at];
    const isTheirs = parameter !== undefined && parameterKey(parameter) === key;
    return isTheirs ? { value, from: { kind, over } } : one;
  });
}
