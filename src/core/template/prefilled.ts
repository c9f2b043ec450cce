import { collapse } from '../text/compare-text';
import { guessSource } from './guess-source';
import { isMediaKind, isSampleAddress } from './media-limits';
import type { Template } from './template';
import { factOf, fillPlaceholders, type TemplateFacts } from './template-facts';
import type { ParameterSource } from './template-parameter';

/** Where a first value comes from, so the agent knows how far to trust it. */
export type ValueOrigin =
  /** Mapped by the admin; '' where that fact is not known. */
  | { readonly kind: 'mapped'; readonly source: ParameterSource }
  /** By the variable's name, example or place: to be checked. */
  | { readonly kind: 'guessed'; readonly source: ParameterSource }
  /** The macro's, with Zendesk placeholders filled. */
  | { readonly kind: 'macro' }
  | { readonly kind: 'nothing' };

export interface Prefilled {
  /** On one line; '' for nothing. */
  readonly value: string;
  readonly from: ValueOrigin;
}

const NOTHING: Prefilled = { value: '', from: { kind: 'nothing' } };

/**
 * First values for a template's parameters, in order, and where each comes from: the admin's
 * source, then the macro's fixed value, then a guess. What cannot be filled stays empty, as an
 * empty field is better than a sentence with a hole.
 */
export function prefilled(template: Template, facts: TemplateFacts): readonly Prefilled[] {
  const of = (source: ParameterSource) => collapse(factOf(source, facts));
  return template.parameters.map((parameter) => {
    const { source, preset } = parameter;
    if (source !== null) return { value: of(source), from: { kind: 'mapped', source } };
    if (preset !== '') {
      const value = collapse(fillPlaceholders(preset, facts));
      // A sample's address expires: the macro's author copied it.
      if (isMediaKind(parameter.kind) && isSampleAddress(value)) return NOTHING;
      return value === '' ? NOTHING : { value, from: { kind: 'macro' } };
    }
    const guess = guessSource(parameter, template);
    const value = guess === null ? '' : of(guess);
    if (guess === null || value === '') return NOTHING;
    return { value, from: { kind: 'guessed', source: guess } };
  });
}
