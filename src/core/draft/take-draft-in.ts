import { fillTemplate } from '../template/fill-template';
import { freeTextParameter } from '../template/free-text';
import type { Template } from '../template/template';
import { parameterKey, type TemplateParameter } from '../template/template-parameter';
import { LONGEST, lengthOf } from '../template/text-length';
import { collapse } from '../text/compare-text';
import { type KnownNames, type PartsOfDraft, partsOfDraft } from './parts-of-draft';

/** A template's variable with an agent's own words in it. */
interface TakenIn {
  readonly parameter: TemplateParameter;
  /** On one line with single blanks, as WhatsApp requires. */
  readonly value: string;
  /** By how many characters the filled body exceeds WhatsApp's limit; 0: it fits. */
  readonly over: number;
}

/** A draft, and who it is from and for. */
export interface OwnWords {
  readonly text: string;
  readonly names: KnownNames;
  /** A reply that did not arrive, to be said as a template. Left out: the composer's draft. */
  readonly isLost?: true;
}

/**
 * The draft as the value of the template's free-text variable; null without such a variable or
 * without words. The draft's greeting is left out if the template greets before the variable, its
 * ending if the template has any words after it. Nothing else is cut, however long.
 * @param values of all parameters, in their order; they count towards the length.
 */
export function takeDraftIn(
  template: Template,
  values: readonly string[],
  { text, names }: OwnWords,
): TakenIn | null {
  const parameter = freeTextParameter(template);
  if (parameter === null) return null;
  const around = wordsAround(template, parameter);
  const kept = keptOf(partsOfDraft(text, names), around);
  const value = /^\s*[.,;:!?]/.test(around.after) ? withoutStop(collapse(kept)) : collapse(kept);
  if (value === '') return null;
  const filled = template.parameters.map((one, at) =>
    parameterKey(one) === parameterKey(parameter) ? value : (values[at] ?? ''),
  );
  const length = lengthOf(fillTemplate(template, filled).body ?? value);
  return { parameter, value, over: Math.max(0, length - LONGEST.body) };
}

interface Around {
  readonly hasGreeting: boolean;
  /** The template's text behind the variable. */
  readonly after: string;
}

/** Stands in for variables in a greeting. */
const SOMEBODY = 'Anna';

const NOBODY: KnownNames = { customer: SOMEBODY, agent: '' };

function wordsAround({ header, body }: Template, { name }: TemplateParameter): Around {
  const [before = '', ...rest] = (body ?? '').split(`{{${name}}}`);
  const opening = header?.kind === 'text' ? [header.text, before] : [before];
  const greets = (text: string): boolean =>
    partsOfDraft(`${text.replace(/\{\{\w+\}\}/g, SOMEBODY)}\nx`, NOBODY).greeting !== '';
  return { hasGreeting: opening.some(greets), after: rest.join('') };
}

const keptOf = ({ greeting, words, ending }: PartsOfDraft, { hasGreeting, after }: Around) =>
  `${hasGreeting ? '' : greeting}${words}${/[\p{L}\p{N}]/u.test(after) ? '' : ending}`;

/** The template brings its own punctuation. */
const withoutStop = (text: string): string => text.replace(/(?<!\.)\.$/, '');
