import { readdirSync, readFileSync } from 'node:fs';
import { SCENARIOS } from '../simulator/scenarios/scenarios';

const readme = readFileSync('README.md', 'utf8');
const tour = readme.slice(readme.indexOf('## Try it'), readme.indexOf('## Test'));

/** The sources of the local Zendesk's page, in which each of its labels stands. */
const page = readdirSync('simulator/page', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(`simulator/page/${file}`, 'utf8'))
  .join('\n');
const own = readFileSync('translations/en.json', 'utf8');

const marked = (pattern: RegExp): readonly string[] =>
  [...tour.matchAll(pattern)].map(([, words]) => words as string);

test('the tour names what the menus show', () => {
  const titles = SCENARIOS.map(({ title }) => title);
  const names = marked(/_([A-Z][^_]+)_/g);
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => !titles.includes(name) && !page.includes(name))).toEqual([]);
});

test('and the buttons and tabs that are there', () => {
  const names = marked(/\*\*([^*]+)\*\*/g);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !own.includes(name) && !page.includes(name))).toEqual([]);
});

test('every command of the README is one of the project’s', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...readme.matchAll(/npm run ([a-z0-9-]+)/g)].map(([, name]) => name as string);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
