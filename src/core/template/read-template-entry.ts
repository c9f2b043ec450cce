import { fail, ok, type Result } from '../result';
import {
  countOfPositions,
  hasPlaceholder,
  positionsIn,
  replacePositions,
} from './body-placeholders';
import { isForbidden } from './forbidden';
import { isRecord } from './is-record';
import { readParameterList } from './read-parameter-list';
import type { Template } from './template';
import type { FieldFault } from './template-setting-problem';
import { LONGEST, lengthOf } from './text-length';

const REQUIRED = ['name', 'language', 'namespace', 'body'] as const;
const OPTIONAL = ['title', 'status', 'category', 'header', 'footer'] as const;
const TEXT_FIELDS = [...REQUIRED, ...OPTIONAL];
type Texts = Readonly<Record<(typeof TEXT_FIELDS)[number], string>>;

/**
 * One entry of the admin's template list.
 * @returns the template, or the first field that is wrong.
 */
export function readTemplateEntry(value: unknown): Result<Template, FieldFault> {
  if (!isRecord(value)) return fail({ field: '', problem: 'wrong-type' });
  const known: readonly string[] = [...TEXT_FIELDS, 'parameters'];
  const unknown = Object.keys(value).find((field) => !known.includes(field));
  if (unknown !== undefined) return fail({ field: unknown, problem: 'unknown-field' });

  const read = readTexts(value);
  if (!read.ok) return read;
  const texts = read.value;
  const fault = faultIn(texts);
  if (fault !== null) return fail(fault);

  const count = countOfPositions(positionsIn(texts.body));
  if (count === null) return fail({ field: 'body', problem: 'parameters-mismatch' });
  const parameters = readParameterList(value.parameters ?? null, count);
  if (!parameters.ok) return parameters;
  return ok({
    name: texts.name,
    language: texts.language,
    namespace: texts.namespace,
    status: texts.status.toUpperCase() || 'APPROVED',
    rejectedReason: null,
    title: texts.title || texts.name,
    category: texts.category || null,
    header: texts.header === '' ? null : { kind: 'text', text: texts.header },
    body: texts.body,
    footer: texts.footer || null,
    buttons: [],
    parameterFormat: 'positional',
    parameters: parameters.value,
    unsupported: [],
    fallback: null,
    useCase: '',
    numbers: null,
    origins: ['setting'],
  });
}

/** All text fields, trimmed; '' for those left out, for which null is taken too. */
function readTexts(value: Record<string, unknown>): Result<Texts, FieldFault> {
  const texts: Partial<Record<keyof Texts, string>> = {};
  for (const field of TEXT_FIELDS) {
    const text = value[field] ?? '';
    if (typeof text !== 'string') return fail({ field, problem: 'wrong-type' });
    texts[field] = text.trim();
  }
  const missing = REQUIRED.find((field) => texts[field] === '');
  if (missing !== undefined) return fail({ field: missing, problem: 'missing' });
  return ok(texts as Texts);
}

function faultIn({ name, language, namespace, header, body, footer }: Texts): FieldFault | null {
  // Meta's own rule for names.
  if (!/^[a-z0-9_]+$/.test(name)) return notAllowed('name');
  if (!/^[A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{2,4})*$/.test(language)) return notAllowed('language');
  if (isForbidden(namespace) || /\s/.test(namespace)) return notAllowed('namespace');
  // The shorthand has no key for a header's variable, nor one for named parameters.
  if (hasPlaceholder(header)) return notAllowed('header');
  if (hasPlaceholder(footer)) return notAllowed('footer');
  if (hasPlaceholder(replacePositions(body, () => ' '))) return notAllowed('body');

  const texts = { header, body, footer };
  const long = (['header', 'body', 'footer'] as const).find(
    (field) => lengthOf(texts[field]) > LONGEST[field],
  );
  return long === undefined ? null : { field: long, problem: 'too-long' };
}

const notAllowed = (field: string): FieldFault => ({ field, problem: 'not-allowed' });
