/** The end of an address's path, as people read it; '' where there is none, or where it is no address. */
function lastOf(address: string): string {
  const path = /^https?:\/\/[^/?#]+(\/[^?#]*)/i.exec(address.trim())?.[1] ?? '';
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    // A lone percent sign: nothing stands behind it.
    return last;
  }
}

/**
 * The name of the file at an address; '' where its end is none (`…/download?id=7`), since a file's name
 * ends in its type. It is the name that a document is sent with.
 */
export function fileName(address: string): string {
  const last = lastOf(address);
  return /[^.]\.(?=\d*[a-z])[a-z0-9]{2,5}$/i.test(last) ? last : '';
}
