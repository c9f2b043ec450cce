import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DOCS_FOLDER, DOCS_PICTURES } from './docs-pictures';

const guides = readdirSync('docs').filter((file) => file.endsWith('.md'));
const shown = guides.flatMap((guide) =>
  [...readFileSync(`docs/${guide}`, 'utf8').matchAll(/!\[[^\]]+\]\(pictures\/([^)]+)\)/g)].map(
    ([, file]) => file,
  ),
);

test('the guides show each picture that is drawn for them, with words for who does not see it', () => {
  expect(shown.sort()).toEqual(DOCS_PICTURES.map(({ file }) => file).sort());
});

test('and each of them is there', () => {
  expect(shown.filter((file) => !existsSync(`${DOCS_FOLDER}/${file}`))).toEqual([]);
});
