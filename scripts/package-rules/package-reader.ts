import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, isLeftOut, type PackageFile } from './files';

/** A built package, as the rules look at it. */
export interface PackageReader {
  /** What would be in the zip. */
  readonly files: readonly PackageFile[];
  readonly has: (path: string) => boolean;
  readonly bytes: (path: string) => Buffer;
  /** undefined when the file is missing or not JSON. */
  readonly json: (path: string) => unknown;
}

export function readPackage(folder: string): PackageReader {
  const bytes = (path: string) => readFileSync(join(folder, path));
  return {
    files: filesBelow(folder).filter(({ path }) => !isLeftOut(path)),
    has: (path) => existsSync(join(folder, path)),
    bytes,
    json: (path) => {
      try {
        return JSON.parse(bytes(path).toString('utf8'));
      } catch {
        return undefined;
      }
    },
  };
}
