import { type Zippable, zipSync } from 'fflate';
import { readPackage } from './package-reader';

/** The oldest time a zip can hold, so that the same files give the same bytes on every day. */
const ZIP_EPOCH = '1980-01-01T12:00:00';

/** The zip that an admin uploads, as bytes: the same input gives the same bytes. */
export function zipPackage(folder: string): Uint8Array {
  const reader = readPackage(folder);
  const entries: Zippable = {};
  for (const { path } of reader.files) {
    // os 3 and these attributes: an ordinary readable file on whatever machine it is unpacked.
    entries[path] = [
      reader.bytes(path),
      { mtime: ZIP_EPOCH, level: 9, os: 3, attrs: 0o100644 << 16 },
    ];
  }
  return zipSync(entries);
}
