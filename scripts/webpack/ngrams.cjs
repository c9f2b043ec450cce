/**
 * The language detector's tables as a string of JSON: compiled as code, a megabyte of them holds the
 * agent's page up five times as long (https://v8.dev/blog/cost-of-javascript-2019#json). Webpack loads
 * and jest transforms them with this.
 */
const vm = require('node:vm');

const TABLES = /export const ngramsData\s*=\s*(\{[\s\S]*\});?\s*$/;

/** @param {string} source of a file in `eld/src/ngrams/` */
function ngrams(source) {
  const [, literal] = TABLES.exec(source) ?? [];
  if (!literal) throw new Error('These are no tables of the language detector.');
  return JSON.stringify(JSON.stringify(vm.runInNewContext(`(${literal})`)));
}

module.exports = (source) => `export const ngramsData = JSON.parse(${ngrams(source)});`;

/** The same for jest. */
module.exports.process = (source) => ({
  code: `exports.ngramsData = JSON.parse(${ngrams(source)});`,
});
