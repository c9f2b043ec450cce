import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface PackageFile {
  /** With `/`, below the package's folder. */
  readonly path: string;
  readonly isLink: boolean;
}

/** Every file below a folder, sorted by path, so that the same input gives the same list. */
export function filesBelow(folder: string): readonly PackageFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .map((path) => ({ path, status: lstatSync(path) }))
    .filter(({ status }) => !status.isDirectory())
    .map(({ path, status }) => ({
      path: relative(folder, path).split(sep).join('/'),
      isLink: status.isSymbolicLink(),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What never goes into the zip: an account's secrets, source maps, dot files (app-package, section 7). */
export const isLeftOut = (path: string): boolean =>
  path.split('/').some((part) => part.startsWith('.')) ||
  path.startsWith('tmp/') ||
  path.endsWith('zcli.apps.config.json') ||
  path.endsWith('.map');
