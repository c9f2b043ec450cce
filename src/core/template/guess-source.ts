import { nameAfterGreeting } from './greeting';
import { placeholdersIn } from './placeholders';
import { sourceByName } from './source-by-name';
import type { Template } from './template';
import type { ParameterSource, TemplateParameter } from './template-parameter';

/**
 * What an unmapped variable most likely stands for, or null: by its name or label; else an example
 * that is an e-mail address; else a name after a greeting or at a line's start. Codes, dates,
 * amounts, files and addresses are never guessed.
 */
export function guessSource(
  parameter: TemplateParameter,
  template: Template,
): ParameterSource | null {
  const { kind, name, label, example } = parameter;
  if (kind !== 'text') return null;
  const hints = [name, label].filter((text) => /\p{L}/u.test(text));
  for (const text of hints) {
    const source = sourceByName(text);
    if (source === 'requester.name') return nameOf(parameter, template);
    if (source !== null) return fits(source, example) ? source : null;
  }
  // A name or label that is not in the table means something else.
  if (hints.length > 0) return null;
  if (EMAIL.test(example.trim())) return 'requester.email';
  return byPlace(parameter, template);
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const HAS_DIGIT = /\p{N}/u;

function fits(source: ParameterSource, example: string): boolean {
  if (source === 'requester.email') return example === '' || EMAIL.test(example.trim());
  return source === 'ticket.id' || source === 'requester.phone' || !HAS_DIGIT.test(example);
}

/** A "name" is the first one or all of it: by its example, else by its place. */
function nameOf(parameter: TemplateParameter, template: Template): ParameterSource | null {
  const { example } = parameter;
  if (HAS_DIGIT.test(example)) return null;
  const count = wordCount(example);
  if (count > 1) return 'requester.name';
  const isFirst = count === 1 || afterGreeting(parameter, template) === 'first-name';
  return isFirst ? 'requester.first_name' : 'requester.name';
}

function byPlace(parameter: TemplateParameter, template: Template): ParameterSource | null {
  const { example } = parameter;
  if (HAS_DIGIT.test(example)) return null;
  const greeted = afterGreeting(parameter, template);
  if (greeted !== null) {
    if (wordCount(example) > 3) return null;
    const isFirst = greeted === 'first-name' && wordCount(example) < 2;
    return isFirst ? 'requester.first_name' : 'requester.name';
  }
  // Elsewhere two capitals may be a shop, a product or a colleague.
  const before = textBefore(parameter, template);
  const isAtStart = before !== null && /(?:^|\n)[^\p{L}\p{N}]*$/u.test(before);
  return isAtStart && FULL_NAME.test(example.trim()) ? 'requester.name' : null;
}

const FULL_NAME = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,2}$/u;

const wordCount = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;

function afterGreeting(
  parameter: TemplateParameter,
  template: Template,
): 'first-name' | 'full-name' | null {
  const before = textBefore(parameter, template);
  return before === null ? null : nameAfterGreeting(before);
}

/** The text before a text's first variable; null for others, and for the first of two in a row. */
function textBefore({ part, name }: TemplateParameter, { header, body }: Template): string | null {
  const text = part === 'body' ? body : header?.kind === 'text' ? header.text : null;
  if (text === null || placeholdersIn(text)[0] !== name) return null;
  const [before = '', after = ''] = text.split(`{{${name}}}`, 2);
  return /^[\s*_~,]*\{\{/.test(after) ? null : before;
}
