import { withoutUnseen } from '../text/hidden-characters';

/** The part of a button's address before its variable, or all of it. */
const addressStart = (url: string): string => url.split('{{', 1)[0] ?? '';

/** Beginnings are compared leniently: `HTTP://www.Shop.example:443` is `https://shop.example`. */
const comparable = (address: string): string =>
  address
    .replace(/^https?:\/\//i, '')
    .replace(/^[^/?#]*/, (host) => host.toLowerCase().replace(/^www\.|:(?:80|443)$/g, ''));

/**
 * The rest of a value that repeats its button's address: `BB-99` of
 * `https://shop.example/track/BB-99` for the button `https://shop.example/track/{{1}}`.
 * @returns null where it does not repeat it.
 */
export function cutAddress(url: string, value: string): string | null {
  const given = value.trim();
  const start = comparable(addressStart(url));
  if (start !== '' && comparable(given).startsWith(start)) {
    const cut = comparable(given).slice(start.length);
    // Only the host ignores case, and it stands before the cut.
    return given.slice(given.length - cut.length);
  }
  return cutPath(start, given) ?? cutKey(start, given);
}

/** `/track/BB-99` or `/BB-99` of `shop.example/track/`. */
function cutPath(start: string, given: string): string | null {
  if (!/^\/[^/]/.test(given)) return null;
  const path = start.slice(start.indexOf('/'));
  if (start.includes('/') && path.length > 1 && given.startsWith(path)) {
    return given.slice(path.length);
  }
  return start.endsWith('/') ? given.slice(1) : null;
}

/** `?order=BB-99` or `order=BB-99` of `shop.example/track?order=`. */
function cutKey(start: string, given: string): string | null {
  const key = /[?&]([^?&=]+=)$/.exec(start)?.[1];
  const bare = given.replace(/^[?&]/, '');
  return key !== undefined && bare.startsWith(key) ? bare.slice(key.length) : null;
}

/** A whole address other than the button's? Behind an `=` one may be meant (`/go?to={{1}}`). */
export const isOtherAddress = (url: string, value: string): boolean =>
  /^\s*(?:https?:\/\/|www\.)/i.test(value) &&
  !addressStart(url).endsWith('=') &&
  cutAddress(url, value) === null;

/** Everything not allowed in an address as it is (RFC 3986); `%` only before two hex digits. */
const NOT_IN_AN_ADDRESS = /%(?![0-9a-f]{2})|[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]+/gi;

/** A lone surrogate cannot be encoded. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The end of an address as WhatsApp takes it: percent-encoded, and not twice. */
export const encodedSuffix = (value: string): string =>
  withoutUnseen(value)
    .normalize('NFC')
    .replace(HALF, '\uFFFD')
    .replace(NOT_IN_AN_ADDRESS, encodeURIComponent);

/**
 * Does this button copy a one-time code? Meta lists it as an address such as
 * `…/otp/code/?otp_type=COPY_CODE&code=otp{{1}}`.
 */
export const copiesOneTimeCode = (url: string): boolean =>
  /^https?:\/\/(?:[\w-]+\.)*whatsapp\.com\/otp\//i.test(url) ||
  /[?&]otp_type=(?:COPY_CODE|ONE_TAP|ZERO_TAP)(?:&|$)/i.test(url);
