import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DOCS_FOLDER, DOCS_PICTURES, PAGE_PICTURES } from './docs-pictures';
import { PAGE_SCREENS } from './page-screens';

const guides = readdirSync('docs').filter((file) => file.endsWith('.md'));
const shown = guides.flatMap((guide) =>
  [...readFileSync(`docs/${guide}`, 'utf8').matchAll(/!\[[^\]]+\]\(pictures\/([^)]+)\)/g)].map(
    ([, file]) => file,
  ),
);

test('the guides show each picture that is drawn for them, with words for who does not see it', () => {
  const drawn = [...DOCS_PICTURES, ...PAGE_PICTURES].map(({ file }) => file);
  expect(shown.sort()).toEqual(drawn.sort());
});

test('and each of them is there', () => {
  expect(shown.filter((file) => !existsSync(`${DOCS_FOLDER}/${file}`))).toEqual([]);
});

test('each picture of what is not beside a ticket is one of those screens', () => {
  const screens = PAGE_SCREENS.map(({ name }) => name);
  expect(PAGE_PICTURES.filter(({ screen }) => !screens.includes(screen))).toEqual([]);
});
