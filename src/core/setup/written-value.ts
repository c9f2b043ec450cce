import { SETTINGS } from './settings-table';

const KINDS: ReadonlyMap<string, string> = new Map(SETTINGS.map(({ name, kind }) => [name, kind]));

/** A typed value as Zendesk keeps a parameter of its kind; what is no number is left as it was typed. */
export function writtenValue(name: string, typed: unknown): unknown {
  if (KINDS.get(name) !== 'minutes' || typeof typed !== 'string') return typed;
  const text = typed.trim();
  if (text === '') return null;
  return /^\d+$/.test(text) ? Number(text) : typed;
}
