import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type JsonObject, readJsonObject } from './read-json';

/** Zendesk's validator takes `\$` and `\)` (S), which are no JSON. */
const withKnownEscapes = (text: string): string =>
  text.replace(/\\(u[0-9a-fA-F]{4}|["\\/bfnrt])|\\(.)/g, (whole, known, other) =>
    known === undefined ? other : whole,
  );

/** Package texts by locale. An app without any still runs, under its manifest name. */
export type Translations = Record<string, JsonObject>;

export async function readTranslations(appFolder: string): Promise<Translations> {
  const folder = join(appFolder, 'translations');
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.json'));
  const entries = await Promise.all(
    files.map(async (file) => [
      basename(file, '.json'),
      await readJsonObject(join(folder, file), { mend: withKnownEscapes }),
    ]),
  );
  return Object.fromEntries(entries);
}
