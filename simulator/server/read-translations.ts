import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type JsonObject, readJsonObject } from './read-json';

/** Package texts by locale. An app without any still runs, under its manifest name. */
export type Translations = Record<string, JsonObject>;

export async function readTranslations(appFolder: string): Promise<Translations> {
  const folder = join(appFolder, 'translations');
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.json'));
  const entries = await Promise.all(
    files.map(async (file) => [basename(file, '.json'), await readJsonObject(join(folder, file))]),
  );
  return Object.fromEntries(entries);
}
