import type { Shorthand } from '../shorthand/shorthand';
import { cutAddress, encodedSuffix } from '../template/button-address';
import {
  filledProblem,
  mayBeTooLong,
  shorthandProblem,
  valueProblem,
} from '../template/check-values';
import { addressesFor, shorthandValues } from '../template/shorthand-values';
import type { Template } from '../template/template';
import { parameterOf, parametersIn, type TemplateParameter } from '../template/template-parameter';
import { whyNoShorthand } from '../template/why-not-sendable';
import type { ParameterProblem, TemplateDoubt } from './draft-verdict';

/**
 * The first thing wrong with a shorthand's parameters for an approved template, or null: what no
 * shorthand carries; the number of body values (132000); an empty, unfilled or refused body value
 * (132018); a wrong file or address (132012); a text too long (132005).
 *
 * A template that shows no body says nothing of the number; only Meta's own list shows that a file
 * or an address is too much.
 */
export const checkParameters = (
  shorthand: Shorthand,
  template: Template,
): ParameterProblem | null =>
  carriedProblem(template) ??
  bodyProblem(shorthand, template) ??
  headerProblem(shorthand, template) ??
  buttonProblem(shorthand, template) ??
  filledProblemOf(shorthand, template);

function carriedProblem(template: Template): ParameterProblem | null {
  const [part] = template.unsupported;
  if (part !== undefined) return { kind: 'unsupported', part };
  const why = whyNoShorthand(template);
  // The namespace known here does not matter: the draft has its own.
  return why?.reason === 'needs-send-now' ? { kind: 'not-carried', gap: why.gap } : null;
}

function bodyProblem({ bodyText }: Shorthand, template: Template): ParameterProblem | null {
  const { parameters, body } = template;
  const expected = parametersIn(parameters, 'body').length;
  const isCountKnown = expected > 0 || body !== null;
  if (isCountKnown && bodyText.length !== expected) {
    return { kind: 'count', expected, found: bodyText.length };
  }
  for (const [i, value] of bodyText.entries()) {
    const kind = wordProblem(value, template);
    if (kind !== null) return { kind, position: i + 1 };
  }
  return null;
}

const WORD = parameterOf({ part: 'body', kind: 'text', name: '' });

function wordProblem(value: string, template: Template) {
  const problem = problemOf(WORD, value, template);
  if (problem === 'missing') return 'empty';
  if (problem === null || problem === 'placeholder' || problem === 'too-long') return problem;
  return 'forbidden-characters';
}

const problemOf = (parameter: TemplateParameter, value: string, template: Template) =>
  valueProblem(parameter, value, template) ?? shorthandProblem(value);

function headerProblem(shorthand: Shorthand, template: Template): ParameterProblem | null {
  const { header, parameters, origins } = template;
  const left = { image: shorthand.headerImage, document: shorthand.headerDocument };
  for (const parameter of parametersIn(parameters, 'header')) {
    const { kind } = parameter;
    if (kind !== 'image' && kind !== 'document') continue;
    const problem = problemOf(parameter, left[kind] ?? '', template);
    if (problem === 'missing') return { kind: 'header-missing', header: kind };
    if (problem === 'sample-address') return { kind: 'header-sample' };
    if (problem !== null) return { kind: 'header-wrong', header: kind };
    left[kind] = null;
  }
  const isHeaderKnown = header !== null || origins.includes('sunshine');
  const isTooMuch = left.image !== null || left.document !== null;
  return isHeaderKnown && isTooMuch ? { kind: 'header-unexpected' } : null;
}

function buttonProblem(shorthand: Shorthand, template: Template): ParameterProblem | null {
  const { parameters, origins, buttons } = template;
  const expected = parametersIn(parameters, 'button').filter(({ kind }) => kind === 'url-suffix');
  const given = addressesFor(shorthand, parameters);
  for (const parameter of expected) {
    const position = (parameter.button ?? 0) + 1;
    const value = given.find(({ at }) => at === parameter.button)?.url ?? '';
    const place = buttons[parameter.button ?? 0];
    // The whole address may be what Zendesk wants (?): see `parameterDoubt`.
    const end = place?.kind === 'url' ? (cutAddress(place.url, value) ?? value) : value;
    const problem = problemOf(parameter, end, template);
    if (problem === 'missing') return { kind: 'button-missing', position };
    if (problem !== null) return { kind: 'button-wrong', position };
    if (encodedSuffix(end) !== end) return { kind: 'button-not-encoded', position };
  }
  if (!origins.includes('sunshine')) return null;
  const extra = given.find(
    ({ at }, i) =>
      !expected.some(({ button }) => button === at) ||
      given.findIndex((other) => other.at === at) !== i,
  );
  return extra === undefined ? null : { kind: 'button-unexpected', position: extra.at + 1 };
}

function filledProblemOf(shorthand: Shorthand, template: Template): ParameterProblem | null {
  const problem = filledProblem(template, shorthandValues(shorthand, template));
  return problem === null ? null : { kind: problem };
}

/**
 * What is uncertain about a shorthand that shows no error, or null: how a button is counted and how
 * much of its address it takes (?); whether a filled body over 1,024 characters is refused
 * (132005).
 */
export function parameterDoubt(shorthand: Shorthand, template: Template): TemplateDoubt | null {
  if (mayBeTooLong(template, shorthandValues(shorthand, template))) return 'body-long';
  return shorthand.buttons.length > 0 ? 'button-address' : null;
}
