/** Where the app's origin serves the SDK from npm and the clock shim. */
export const SDK_PATH = '/zaf_sdk.js';
/** The script behind the same address where the newest build is to be played. */
export const NEWEST_SDK_PATH = '/zaf_sdk_newest.js';
export const SDK_BLOCKED_PATH = '/blocked/zaf_sdk.js';
export const CLOCK_PATH = '/clock.js';

/** Under both of Zendesk's addresses: apps of its own use the older one, too. */
const SDK_TAG =
  /<script\b[^>]*\bsrc\s*=\s*(["']?)((?:https?:)?\/\/(?:static\.zdassets\.com\/zendesk_app_framework_sdk|assets\.zendesk\.com\/apps\/sdk)\/[^"'\s>]*)\1[^>]*>/gi;
const INTEGRITY = /\s+(?:integrity|crossorigin)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?/gi;
const HEAD = /<head\b[^>]*>/i;

/**
 * The app's page as the local Zendesk serves it: the SDK comes from this machine (Zendesk's script
 * address is out of reach offline, and the npm package speaks the same wire format), and the clock
 * shim runs before anything else. Both are files on the app's own origin, so a content security
 * policy of `script-src 'self'` lets them in.
 */
export function servedHtml(html: string, options: { sdkBlocked: boolean }): string {
  const sdk = options.sdkBlocked ? SDK_BLOCKED_PATH : SDK_PATH;
  const withSdk = html.replace(SDK_TAG, (tag, _quote, url: string) =>
    tag.replace(url, sdk).replace(INTEGRITY, ''),
  );
  const shim = `<script src="${CLOCK_PATH}"></script>`;
  return HEAD.test(withSdk)
    ? withSdk.replace(HEAD, (head) => `${head}${shim}`)
    : `${shim}${withSdk}`;
}
