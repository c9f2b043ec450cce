/** The name of the file at an address, as people read it; '' where the address ends in none, or is none. */
export function fileName(address: string): string {
  const path = /^https?:\/\/[^/?#]+(\/[^?#]*)/i.exec(address.trim())?.[1] ?? '';
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    // A lone percent sign: nothing stands behind it.
    return last;
  }
}
