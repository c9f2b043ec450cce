import { fail, ok, type Result } from '../result';
import { isRecord } from './is-record';
import {
  isParameterSource,
  type ParameterSource,
  parameterOf,
  type TemplateParameter,
} from './template-parameter';
import type { FieldFault } from './template-setting-problem';

/**
 * An entry's `parameters`: `[{label?, source?}]`, the first for `{{1}}`.
 * @param value null when left out: then the parameters have neither label nor source.
 * @param count how many the body has.
 */
export function readParameterList(
  value: unknown,
  count: number,
): Result<TemplateParameter[], FieldFault> {
  if (value === null) return ok(Array.from({ length: count }, (_, i) => parameter(i, '', null)));
  if (!Array.isArray(value)) return fail({ field: 'parameters', problem: 'wrong-type' });
  if (value.length !== count) return fail({ field: 'parameters', problem: 'parameters-mismatch' });
  const read: TemplateParameter[] = [];
  for (const [i, item] of value.entries()) {
    const one = readParameter(item, i);
    if (!one.ok) return one;
    read.push(one.value);
  }
  return ok(read);
}

function readParameter(item: unknown, i: number): Result<TemplateParameter, FieldFault> {
  const field = `parameters[${i + 1}]`;
  if (!isRecord(item)) return fail({ field, problem: 'wrong-type' });
  const unknown = Object.keys(item).find((key) => key !== 'label' && key !== 'source');
  if (unknown !== undefined)
    return fail({ field: `${field}.${unknown}`, problem: 'unknown-field' });
  const label = item.label ?? '';
  if (typeof label !== 'string') return fail({ field: `${field}.label`, problem: 'wrong-type' });
  const source = item.source ?? null;
  if (source === null) return ok(parameter(i, label, null));
  if (typeof source !== 'string') return fail({ field: `${field}.source`, problem: 'wrong-type' });
  if (!isParameterSource(source)) return fail({ field: `${field}.source`, problem: 'not-allowed' });
  return ok(parameter(i, label, source));
}

const parameter = (i: number, label: string, source: ParameterSource | null): TemplateParameter =>
  parameterOf({ part: 'body', kind: 'text', name: String(i + 1), label: label.trim(), source });
