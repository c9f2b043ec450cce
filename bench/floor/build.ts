import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Lays the floor page out as an app in `build/floor` and answers with that folder. */
export function buildFloor(): string {
  const folder = here('../../build/floor');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/assets`, { recursive: true });
  mkdirSync(`${folder}/translations`, { recursive: true });
  for (const file of ['index.html', 'floor.js']) {
    cpSync(here(`./${file}`), `${folder}/assets/${file}`);
  }
  const manifest = readFileSync(here('../hello/manifest.json'), 'utf8');
  writeFileSync(`${folder}/manifest.json`, manifest.replace('"Hello"', '"Floor"'));
  writeFileSync(`${folder}/translations/en.json`, '{ "app": { "name": "Floor" } }\n');
  return folder;
}
