/** A key of Sunshine Conversations, as Zendesk shows it once. */
export interface TypedKey {
  readonly id: string;
  readonly secret: string;
}

export const NO_KEY: TypedKey = { id: '', secret: '' };

export type KeyProblem =
  /** One of the two is missing. */
  | 'incomplete'
  /** The first colon ends the id, so it can hold none. */
  | 'colon-in-id'
  /** No id or secret holds a blank: something else was pasted. */
  | 'blank-inside';

const trimmed = ({ id, secret }: TypedKey): TypedKey => ({ id: id.trim(), secret: secret.trim() });

/** Was anything typed? */
export const isKeyTyped = (key: TypedKey): boolean => {
  const { id, secret } = trimmed(key);
  return id !== '' || secret !== '';
};

/** What is wrong with a typed key; null: nothing, or nothing was typed. */
export function keyProblem(key: TypedKey): KeyProblem | null {
  if (!isKeyTyped(key)) return null;
  const { id, secret } = trimmed(key);
  if (id === '' || secret === '') return 'incomplete';
  if (/\s/.test(id + secret)) return 'blank-inside';
  return id.includes(':') ? 'colon-in-id' : null;
}

/** The value of `sunshine_key`: `id:secret` in base64, as basic authorization wants it (RFC 7617). */
export function encodeKey(key: TypedKey): string {
  const { id, secret } = trimmed(key);
  const bytes = encodeURIComponent(`${id}:${secret}`).replace(/%([\dA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return btoa(bytes);
}
