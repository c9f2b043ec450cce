const { readdirSync, readFileSync } = require('node:fs');
const { join, relative, resolve, sep } = require('node:path');

const SRC = resolve(__dirname, '../../src');
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** 0 is `a`, 51 is `Z`, 52 is `aa`: letters only, so each is a class name. */
function lettersOf(number) {
  const rest = Math.floor(number / LETTERS.length);
  const last = LETTERS[number % LETTERS.length];
  return rest === 0 ? last : lettersOf(rest - 1) + last;
}

/** Every class and animation of our own style sheets: the file below `src/`, then the name. */
function allClasses() {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.module.css'))
    .sort();
  return files.flatMap((file) => {
    // What stands in braces is no selector, and its numbers and file names no classes.
    const selectors = readFileSync(join(SRC, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\{[^{}]*\}/g, ' ');
    const names = [...selectors.matchAll(/(?:\.|@keyframes\s+)(-?[_a-zA-Z][\w-]*)/g)].map(
      ([, name]) => name,
    );
    return [...new Set(names)].sort().map((name) => `${file} ${name}`);
  });
}

let numbers;

/**
 * A class's name in the built app, for css-loader's `getLocalIdent`: counted, as a hash of five random
 * letters can be packed by no server, and each stands in the style sheet and in the script.
 */
module.exports = function shortName({ resourcePath }, _template, name) {
  numbers ??= new Map(allClasses().map((key, index) => [key, index]));
  const key = `${relative(SRC, resourcePath).split(sep).join('/')} ${name}`;
  const number = numbers.get(key);
  if (number === undefined) throw new Error(`no such class in our style sheets: ${key}`);
  return lettersOf(number);
};
module.exports.allClasses = allClasses;
module.exports.lettersOf = lettersOf;
