import { join } from 'node:path';
import { isObject, readJsonObject } from './read-json';

export interface Requirement {
  readonly requirement_id: number;
  readonly resource_type: string;
}

/** Above every number of the demo account. */
const FIRST_ID = 360_900;

/** What `requirements.json` asks for by its keys, as if Zendesk had made all of it at the installation. */
export async function readRequirements(
  appFolder: string,
): Promise<Readonly<Record<string, Requirement>>> {
  const file = (await readJsonObject(join(appFolder, 'requirements.json'))) ?? {};
  const keys = Object.entries(file).flatMap(([type, entries]) =>
    isObject(entries) ? Object.keys(entries).map((key) => ({ key, type })) : [],
  );
  return Object.fromEntries(
    keys.map(({ key, type }, index) => [
      key,
      { requirement_id: FIRST_ID + index, resource_type: type },
    ]),
  );
}
