import type { AppParameter } from './installed-app';
import { isObject } from './read-json';
import { UserError } from './user-error';

const TYPES = ['text', 'checkbox', 'url', 'number', 'multiline', 'hidden'] as const;

export function readParameters(value: unknown, texts: unknown, file: string): AppParameter[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new UserError(`${file}: "parameters" must be a list.`);
  return (
    value
      // An OAuth parameter is filled by a sign-in that has no local counterpart.
      .filter((entry) => !(isObject(entry) && entry.type === 'oauth'))
      .map((entry, index) => readParameter(entry, `parameters[${index}]`, texts, file))
  );
}

function readParameter(entry: unknown, field: string, texts: unknown, file: string): AppParameter {
  if (!isObject(entry) || typeof entry.name !== 'string' || entry.name === '') {
    throw new UserError(`${file}: "${field}.name" must be a text.`);
  }
  const type = TYPES.find((known) => known === (entry.type ?? 'text'));
  if (!type) {
    throw new UserError(`${file}: "${field}.type" must be one of ${TYPES.join(', ')}.`);
  }
  const text = isObject(texts) ? texts[entry.name] : undefined;
  const label = isObject(text) && typeof text.label === 'string' ? text.label : entry.name;
  const helpText = isObject(text) && typeof text.helpText === 'string' ? text.helpText : undefined;
  return {
    name: entry.name,
    type,
    required: entry.required === true,
    secure: entry.secure === true,
    label,
    ...(isSetting(entry.default) && { default: entry.default }),
    ...(helpText !== undefined && { helpText }),
  };
}

function isSetting(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
