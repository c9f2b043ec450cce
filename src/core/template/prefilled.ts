import { collapse } from '../text/compare-text';
import { guessSource } from './guess-source';
import { isMediaKind, isSampleAddress } from './media-limits';
import type { Template } from './template';
import { factOf, fillPlaceholders, type TemplateFacts } from './template-facts';
import type { ParameterSource } from './template-parameter';

/** Where a first value was taken from, so that the agent knows how far to trust it. */
export type ValueOrigin =
  /** As the admin mapped it; the value is '' where that fact is not known. */
  | { readonly kind: 'mapped'; readonly source: ParameterSource }
  /** By the variable's name, its example or its place: to be checked. */
  | { readonly kind: 'guessed'; readonly source: ParameterSource }
  /** As a macro has it, its Zendesk placeholders filled. */
  | { readonly kind: 'macro' }
  | { readonly kind: 'nothing' };

export interface Prefilled {
  /** On one line; '' where nothing is known. */
  readonly value: string;
  readonly from: ValueOrigin;
}

const NOTHING: Prefilled = { value: '', from: { kind: 'nothing' } };

/**
 * First values for a template's parameters, in their order, and where each comes from.
 *
 * The source that the admin named comes first, then the fixed value of the macro, then a guess. A
 * macro's value with a placeholder that cannot be filled, and a guess of a fact that is not known,
 * give nothing: a field that is visibly empty is better than a sentence with a hole.
 */
export function prefilled(template: Template, facts: TemplateFacts): readonly Prefilled[] {
  const of = (source: ParameterSource) => collapse(factOf(source, facts));
  return template.parameters.map((parameter) => {
    const { source, preset } = parameter;
    if (source !== null) return { value: of(source), from: { kind: 'mapped', source } };
    if (preset !== '') {
      const value = collapse(fillPlaceholders(preset, facts));
      // It expires: whoever wrote the macro had it from the template's sample.
      if (isMediaKind(parameter.kind) && isSampleAddress(value)) return NOTHING;
      return value === '' ? NOTHING : { value, from: { kind: 'macro' } };
    }
    const guess = guessSource(parameter, template);
    const value = guess === null ? '' : of(guess);
    if (guess === null || value === '') return NOTHING;
    return { value, from: { kind: 'guessed', source: guess } };
  });
}
