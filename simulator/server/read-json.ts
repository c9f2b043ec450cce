import { readFile } from 'node:fs/promises';
import { UserError } from './user-error';

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON file whose top level is an object; undefined when there is no such file. */
export async function readJsonObject(
  file: string,
  { mend = (text) => text }: { mend?: (text: string) => string } = {},
): Promise<JsonObject | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UserError(`${file} cannot be read: ${(error as Error).message}.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(mend(text));
  } catch (error) {
    throw new UserError(`${file} is not valid JSON: ${(error as Error).message}.`);
  }
  if (!isObject(value)) throw new UserError(`${file}: the top level must be an object.`);
  return value;
}
