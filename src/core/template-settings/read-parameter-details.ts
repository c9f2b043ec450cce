import { ok, type Result } from '../result';
import {
  isParameterSource,
  type ParameterSource,
  parameterKey,
  parametersIn,
  type TemplateParameter,
} from '../template/template-parameter';
import { fault, isRecord, textFields, unknownField } from './json-fields';
import type { FieldFault } from './template-setting-problem';

/** What an admin says of a parameter; only what is given is there. */
export interface ParameterDetails {
  readonly label?: string;
  readonly source?: ParameterSource;
  readonly example?: string;
  readonly isFreeText?: boolean;
}

const TEXTS = ['label', 'source', 'example'] as const;
const FIELDS = [...TEXTS, 'free_text'] as const;

/**
 * An entry's `parameters`: a list of `{label?, source?, example?, free_text?}` for the body's
 * variables, or the same by key: `{"header.1": …, "body.name": …, "button.0": …}`.
 * @param value null: left out.
 * @param parameters those of header, body and buttons.
 */
export function readParameters(
  value: unknown,
  parameters: readonly TemplateParameter[],
): Result<readonly TemplateParameter[], FieldFault> {
  if (value === null) return ok(parameters);
  const details = Array.isArray(value)
    ? readList(value, parametersIn(parameters, 'body').map(parameterKey))
    : readParametersByKey(value, (key) => parameters.some((it) => parameterKey(it) === key));
  if (!details.ok) return details;
  return ok(
    parameters.map((parameter) => ({
      ...parameter,
      ...details.value.get(parameterKey(parameter)),
    })),
  );
}

type DetailsByKey = ReadonlyMap<string, ParameterDetails>;

function readList(
  list: readonly unknown[],
  keys: readonly string[],
): Result<DetailsByKey, FieldFault> {
  if (list.length !== keys.length) return fault('parameters', 'parameters-mismatch');
  const read = new Map<string, ParameterDetails>();
  for (const [i, key] of keys.entries()) {
    const details = readDetails(list[i], `parameters[${i + 1}]`, true, FIELDS);
    if (!details.ok) return details;
    read.set(key, details.value);
  }
  return ok(read);
}

/** @param isKnown false: no parameter has this key, so it is misspelt. */
export function readParametersByKey(
  value: unknown,
  isKnown: (key: string) => boolean,
  fields: readonly (typeof FIELDS)[number][] = FIELDS,
): Result<DetailsByKey, FieldFault> {
  if (!isRecord(value)) return fault('parameters', 'wrong-type');
  const read = new Map<string, ParameterDetails>();
  for (const [key, item] of Object.entries(value)) {
    const path = `parameters.${key}`;
    if (!isKnown(key)) return fault(path, 'unknown-field');
    const details = readDetails(item, path, key.startsWith('body.'), fields);
    if (!details.ok) return details;
    read.set(key, details.value);
  }
  return ok(read);
}

function readDetails(
  item: unknown,
  path: string,
  isInBody: boolean,
  known: readonly (typeof FIELDS)[number][],
): Result<ParameterDetails, FieldFault> {
  if (!isRecord(item)) return fault(path, 'wrong-type');
  const unknown = unknownField(item, known);
  if (unknown !== null) return fault(`${path}.${unknown}`, 'unknown-field');
  const texts = textFields(item, TEXTS, `${path}.`);
  if (!texts.ok) return texts;
  const { label, source, example } = texts.value;
  if (source !== '' && !isParameterSource(source)) return fault(`${path}.source`, 'not-allowed');
  const freeText = item.free_text ?? null;
  if (freeText !== null && typeof freeText !== 'boolean') {
    return fault(`${path}.free_text`, 'wrong-type');
  }
  // A header holds 60 characters, and a button's value is no text.
  if (freeText && !isInBody) return fault(`${path}.free_text`, 'not-allowed');
  return ok({
    ...(freeText !== null && { isFreeText: freeText }),
    ...(label !== '' && { label }),
    ...(source !== '' && { source: source as ParameterSource }),
    ...(example !== '' && { example }),
  });
}
