/**
 * The run-time words of a translation file as a module, without what Zendesk reads from the package.
 * `?ticket` is what is said beside a ticket, a chunk for each language; `?page` what is said on the page
 * in the navigation bar and of the board; `?setup` in the admin's set-up alone; `?alerts` in notices
 * and the popover on top; `?answer` what the entry says before anything else is there. A test holds them to the code: scripts/answer-texts.test.ts.
 */
const ANSWER = [
  'customer',
  'channel',
  'tools.loading',
  'window.title',
  'window.state',
  'window.left',
  'window.closed',
  'window.until',
  'window.after',
  'window.messagesLeft',
  'window.lastMessage',
  'window.noMessage',
  'window.ended',
  'window.humanOnly',
  'window.unknown',
  'window.possible',
  'window.otherTicket',
  'window.unrestricted',
  'window.announce',
];

/** The tree of messages with these branches only. */
function pick(messages, paths) {
  const picked = {};
  for (const path of paths) {
    const keys = path.split('.');
    const last = keys.pop();
    let from = messages;
    let to = picked;
    for (const key of keys) {
      from = from[key];
      to[key] ??= {};
      to = to[key];
    }
    to[last] = from[last];
  }
  return picked;
}

/** The parts of the page, each with the branches that it alone says. */
const PARTS = { page: ['page', 'board'], setup: ['setup'], alerts: ['alerts'] };

function wordsOf({ ui }, part) {
  if (part === 'answer') return pick(ui, ANSWER);
  if (part in PARTS) return pick(ui, PARTS[part]);
  const others = Object.values(PARTS).flat();
  return Object.fromEntries(Object.entries(ui).filter(([branch]) => !others.includes(branch)));
}

module.exports = function loadWords(source) {
  const words = wordsOf(JSON.parse(source), this.resourceQuery.slice(1));
  return `export const ui = ${JSON.stringify(words)};`;
};
module.exports.wordsOf = wordsOf;
module.exports.ANSWER = ANSWER;
