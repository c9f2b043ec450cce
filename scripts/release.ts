/*
 * `npm run release`: all tests, then the zip of what they tested and the notes that go with it. Changes
 * nothing in the repository, and sends nothing anywhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readChangeLog, releaseProblems } from './release-notes';
import { run } from './testing/run';

const read = (file: string): string => readFileSync(file, 'utf8');
const versionOf = (file: string): string => JSON.parse(read(file)).version;

const changeLog = readChangeLog(read('CHANGELOG.md'));
const problems = releaseProblems({
  packageVersion: versionOf('package.json'),
  manifestVersion: versionOf('manifest.json'),
  changeLog,
});
if (problems.length > 0) {
  console.error(`This cannot be released yet:\n${problems.join('\n')}`);
  process.exit(1);
}
// The tests build `dist/` themselves, so what is packed is what was tested.
for (const script of ['scripts/test.ts', 'scripts/package.ts']) {
  if (!(await run('tsx', [script]))) process.exit(1);
}
const [notes] = changeLog;
if (notes) {
  const file = `reply-window-${notes.version}.md`;
  writeFileSync(file, `# Reply Window ${notes.version}\n\n${notes.text}\n`);
  console.log(`${file} holds the notes for it.`);
}
