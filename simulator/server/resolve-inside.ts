import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';

/**
 * The file that a URL path names inside a folder, or undefined when it names anything outside it.
 * Symbolic links are followed first: Zendesk refuses a package that holds one, and a link out of
 * the folder would be a way round.
 */
export async function resolveInside(folder: string, urlPath: string): Promise<string | undefined> {
  const decoded = decode(urlPath);
  if (decoded === undefined || decoded.includes('\0') || decoded.includes('\\')) return undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(resolve(root, `./${decoded}`));
    const inside = relative(root, file);
    return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? undefined : file;
  } catch {
    return undefined;
  }
}

function decode(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
}
