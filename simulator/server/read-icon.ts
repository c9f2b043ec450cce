import { readFile } from 'node:fs/promises';
import { resolveInside } from './resolve-inside';

/** `assets/icon_<location>.svg` as an address that holds it; undefined where the app has none (app-package.md section 4). */
export async function readIcon(appFolder: string, location: string): Promise<string | undefined> {
  const file = await resolveInside(appFolder, `assets/icon_${location}.svg`);
  if (!file) return undefined;
  const svg = await readFile(file);
  return `data:image/svg+xml;base64,${svg.toString('base64')}`;
}
