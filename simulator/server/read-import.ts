import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAccount } from '../import/read-account';
import type { WorldState } from '../world/world-state';
import { UserError } from './user-error';

/** An account's own data, from the JSON files of a folder. */
export async function readImport(folder: string): Promise<WorldState> {
  const read = readAccount(await jsonFiles(folder));
  if (!read.ok) {
    const { file, field, message } = read.error;
    throw new UserError(`${join(folder, file)}: ${field ? `"${field}": ` : ''}${message}`);
  }
  return read.state;
}

async function jsonFiles(folder: string): Promise<Record<string, string>> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    const entries = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
    return Object.fromEntries(await Promise.all(entries));
  } catch (error) {
    throw new UserError(`--import: ${folder} cannot be read: ${(error as Error).message}.`);
  }
}
