import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const { shortName, allClasses, lettersOf } = (() => {
  const module = require('./webpack/short-names.cjs');
  return { shortName: module, ...module };
})() as {
  shortName: (context: { resourcePath: string }, template: string, name: string) => string;
  allClasses: () => string[];
  lettersOf: (number: number) => string;
};

test('counts in letters, each number another name', () => {
  expect([0, 1, 51, 52, 53, 2755, 2756].map(lettersOf)).toEqual([
    'a',
    'b',
    'Z',
    'aa',
    'ab',
    'ZZ',
    'aaa',
  ]);
  const names = Array.from({ length: 5_000 }, (_, number) => lettersOf(number));
  expect(new Set(names).size).toBe(names.length);
});

test('every class that our screens name has one of its own', () => {
  const classes = allClasses();
  expect(classes).toContain('app/shared/notice.module.css danger');
  expect(new Set(classes).size).toBe(classes.length);
  const names = classes.map((key) => {
    const [file = '', name = ''] = key.split(' ');
    expect(readFileSync(join('src', file), 'utf8')).toMatch(
      new RegExp(String.raw`(\.|@keyframes )${name}\b`),
    );
    return shortName({ resourcePath: resolve('src', file) }, '', name);
  });
  expect(new Set(names).size).toBe(classes.length);
});

test('a class that is in no style sheet is refused', () => {
  const resourcePath = resolve('src/app/shared/notice.module.css');
  expect(() => shortName({ resourcePath }, '', 'nowhere')).toThrow('notice.module.css nowhere');
});
