/** What stands in a button's address before its variable; all of it where it has none. */
const addressStart = (url: string): string => url.split('{{', 1)[0] ?? '';

/** How an address begins is not what tells two apart: `HTTP://Shop.example` is `https://shop.example`. */
const comparable = (address: string): string =>
  address.replace(/^https?:\/\//i, '').replace(/^[^/?#]*/, (host) => host.toLowerCase());

/**
 * What is left of a value that repeats the beginning of its button's address: `BB-99` of
 * `https://shop.example/track/BB-99` where the button leads to `https://shop.example/track/{{1}}`. A
 * blank at the value's ends is no part of it.
 * @returns null where it does not repeat it: the value is meant as it stands.
 */
export function cutAddress(url: string, value: string): string | null {
  const given = value.trim();
  const start = comparable(addressStart(url));
  if (start !== '' && comparable(given).startsWith(start)) {
    const cut = comparable(given).slice(start.length);
    // The host alone is compared in small letters, and stands before what is cut.
    return given.slice(given.length - cut.length);
  }
  return start.endsWith('/') && /^\/[^/]/.test(given) ? given.slice(1) : null;
}

/**
 * Is this a whole address, which does not begin as the button's does? Behind an `=` one may be meant:
 * `https://shop.example/go?to={{1}}`.
 */
export const isOtherAddress = (url: string, value: string): boolean =>
  /^\s*(?:https?:\/\/|www\.)/i.test(value) &&
  !addressStart(url).endsWith('=') &&
  cutAddress(url, value) === null;

/** All that may stand in an address as it is (RFC 3986); `%` only before two hexadecimal digits. */
const NOT_IN_AN_ADDRESS = /%(?![0-9a-f]{2})|[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]+/gi;

/** Half of a character has no code of its own. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * The end of an address as WhatsApp takes it, percent-encoded (`Peña` is refused, `Pe%C3%B1a` is not).
 * What is encoded already stays as it is.
 */
export const encodedSuffix = (value: string): string =>
  value.replace(HALF, '\uFFFD').replace(NOT_IN_AN_ADDRESS, encodeURIComponent);
