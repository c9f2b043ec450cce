import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DOCS_FOLDER, DOCS_PICTURES, SETUP_PICTURES } from './docs-pictures';
import { SETUP_SCREENS } from './setup-screens';

const guides = readdirSync('docs').filter((file) => file.endsWith('.md'));
const shown = guides.flatMap((guide) =>
  [...readFileSync(`docs/${guide}`, 'utf8').matchAll(/!\[[^\]]+\]\(pictures\/([^)]+)\)/g)].map(
    ([, file]) => file,
  ),
);

test('the guides show each picture that is drawn for them, with words for who does not see it', () => {
  const drawn = [...DOCS_PICTURES, ...SETUP_PICTURES].map(({ file }) => file);
  expect(shown.sort()).toEqual(drawn.sort());
});

test('and each of them is there', () => {
  expect(shown.filter((file) => !existsSync(`${DOCS_FOLDER}/${file}`))).toEqual([]);
});

test('each picture of the set-up is one of its screens', () => {
  const screens = SETUP_SCREENS.map(({ name }) => name);
  expect(SETUP_PICTURES.filter(({ screen }) => !screens.includes(screen))).toEqual([]);
});
