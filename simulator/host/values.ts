import { invalidValue } from './api-error';

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidValue(value, 'a text');
  return value;
}

export function textOrNull(value: unknown): string | null {
  return value === null || value === '' ? null : text(value);
}

export function integer(value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw invalidValue(value, 'an id');
  return number;
}

export function oneOf<const T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw invalidValue(value, `one of ${allowed.join(', ')}`);
  return found;
}

export function texts(value: unknown): string[] {
  if (!Array.isArray(value)) throw invalidValue(value, 'a list of texts');
  return value.map(text);
}

export function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidValue(value, 'an object');
  }
  return value as Record<string, unknown>;
}
