/**
 * The run-time words of a translation file as a module, without what Zendesk reads from the package.
 * `?all` is all of them; English comes in two parts: `?first` holds the words of the first screen,
 * `?later` the ones below, which arrive with the code that says them. A test holds the two to the
 * code: scripts/first-words.test.ts.
 */
const LATER = new Set([
  'action.dismiss',
  'consent',
  'delivery',
  'draft.doubt',
  'draft.template',
  'editor',
  'favourites',
  'guard',
  'kept',
  'macroPreview',
  'macros',
  'nudge',
  'otherWays',
  'parked',
  'picker',
  'putBack',
  'readBack',
  'recognised',
  'requestFailure',
  'send',
  'settings',
  'templates',
  'tools.macros',
  'tools.templates',
  'trace',
  'values',
  'window.notes',
  'window.timeline',
]);

/** What of a tree of messages belongs to this part; groups that end up empty are left out. */
function partOf(messages, part, path = '') {
  const kept = Object.entries(messages).flatMap(([key, value]) => {
    const at = `${path}${key}`;
    if (LATER.has(at)) return part === 'later' ? [[key, value]] : [];
    if (typeof value === 'string') return part === 'first' ? [[key, value]] : [];
    const inner = partOf(value, part, `${at}.`);
    return Object.keys(inner).length > 0 ? [[key, inner]] : [];
  });
  return Object.fromEntries(kept);
}

const wordsOf = ({ ui }, part) => (part === 'all' ? ui : partOf(ui, part));

module.exports = function loadWords(source) {
  const words = wordsOf(JSON.parse(source), this.resourceQuery.slice(1));
  return `export const ui = ${JSON.stringify(words)};`;
};
module.exports.wordsOf = wordsOf;
