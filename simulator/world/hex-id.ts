/** The same 24 hexadecimal digits for the same parts, as Sunshine's ids look. */
export function hexId(...parts: readonly (string | number)[]): string {
  const text = parts.join('|');
  return [1, 2, 3].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
}

/** FNV-1a, 32 bits. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ (seed * 0x9e3779b1);
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
