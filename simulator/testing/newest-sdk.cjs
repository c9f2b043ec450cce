const { createHash } = require('node:crypto');

/**
 * The SDK from npm, made to behave as the build that Zendesk serves today where the two differ in
 * what an app sees: an answer is waited for five minutes instead of five seconds, its failing to come
 * rejects instead of resolving, and every click is told to Zendesk by an `invoke` of its own.
 * (Tests play one page after another in one window: only the present page's client tells.)
 * As a loader of webpack it is the function itself, as a transform of jest its `process`.
 */
const CHANGES = [
  ['PROMISE_TIMEOUT = 5000,', 'PROMISE_TIMEOUT = 300000,'],
  [
    'callback(new TimeoutError(name, paramsArray));',
    "callback(new Error('Invocation request timeout'));",
  ],
  [
    "this.postMessage('iframe.handshake', { version: version });",
    `this.postMessage('iframe.handshake', { version: version });
  var client = this;
  document.addEventListener('click', function() {
    if (client._source === window.parent) client.invoke('track', { type: 'click' }).catch(function() {});
  }, true);`,
  ],
];

/** @param {string} source the package's `lib/client.js` */
function asNewestSdk(source) {
  return CHANGES.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The SDK from npm no longer holds: ${from}`);
    return changed.replace(from, to);
  }, source);
}

module.exports = asNewestSdk;
module.exports.getCacheKey = (source) =>
  createHash('sha256').update(asNewestSdk(source)).digest('hex');
module.exports.process = (source) => ({ code: asNewestSdk(source) });
